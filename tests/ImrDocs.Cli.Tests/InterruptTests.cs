using System.Diagnostics;
using System.Globalization;
using ImrDocs.Letters;

namespace ImrDocs.Cli.Tests;

public sealed class InterruptTests : IDisposable
{
    private const string ControlC = "\u0003";
    private const string Answer = "Stopping after the work in progress.\n";

    // So many that every command works for seconds after the progress of the second shows.
    private const int Many = 2_500;

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [FactWith(Needs.Terminal | Needs.Time)]
    public void Render_does_not_wait_for_a_case_that_is_a_pipe_nobody_writes_to()
    {
        _tool.Copy("seed", "a.json");
        MakePipe("b.json");
        _tool.Copy("seed", "c.json");

        using var session = new TerminalSession(
            _tool,
            80,
            [],
            "render",
            "a.json",
            "b.json",
            "c.json",
            "--out",
            "letters"
        );
        WaitFor("letters/a.html");
        Interrupt(session);
        var (exitCode, screen) = session.End();

        Assert.Equal(
            (
                130,
                "Wrote 2 files to letters with the built-in templates: a.md, a.html\n"
                    + "Stopped. Each letter that was written is whole.\n"
            ),
            (exitCode, screen)
        );
        Assert.Equal(["a.html", "a.md"], _tool.Files("letters"));
    }

    [FactWith(Needs.Terminal | Needs.Time)]
    public void Render_finishes_the_letter_in_hand_and_writes_no_other()
    {
        string[] cases = [.. Enumerable.Range(0, Many).Select(number => _tool.Copy("seed", Name(number)))];

        using var session = new TerminalSession(_tool, 80, [], ["render", .. cases, "--out", "letters"]);
        InterruptAfterTheSecond(session);
        var (exitCode, screen) = session.End();

        Assert.Equal(130, exitCode);
        Assert.EndsWith("\nStopped. Each letter that was written is whole.\n", screen, StringComparison.Ordinal);
        var letters = _tool.Files("letters");
        AssertWhole(letters, LetterCopy.Formats.Default, Many);
        Assert.All(letters, file => Assert.Equal(Whole(file), _tool.Read($"letters/{file}")));
    }

    [TheoryWith(Needs.Linux)]
    [InlineData("SIGTERM")]
    [InlineData("SIGHUP")]
    [InlineData("SIGQUIT")]
    public void Every_signal_that_asks_to_stop_is_answered_as_an_interrupt_is(string signal)
    {
        _tool.Copy("seed", "a.json");
        MakePipe("b.json");

        using var process = _tool.StartForSignals([], "render", "a.json", "b.json", "--out", "letters");
        WaitFor("letters/a.html");
        Send(process, signal);

        Assert.Equal(
            ("Stopping after the work in progress.\nStopped. Each letter that was written is whole.\n", 130),
            (process.StandardError.ReadToEnd(), ExitCodeOf(process))
        );
        Assert.Equal(["a.html", "a.md"], _tool.Files("letters"));
    }

    [FactWith(Needs.Terminal | Needs.Time)]
    public void Verify_leaves_whole_files_and_accepts_nothing()
    {
        CopyManySamples();
        LetterCopy.ChangeWord(_tool);
        var before = Approved();

        using var session = new TerminalSession(_tool, 80, [], "verify");
        InterruptAfterTheSecond(session);
        var (exitCode, screen) = session.End();

        Assert.Equal(130, exitCode);
        Assert.EndsWith(
            "Stopped. What was found so far is pending; nothing was accepted.\n",
            screen,
            StringComparison.Ordinal
        );
        Assert.Equal(before, Approved());
        var pending = LetterCopy.Pending(_tool);
        AssertWhole(pending, LetterCopy.Formats.All, Many);
        AssertNothingLeftOver();
    }

    [FactWith(Needs.Terminal | Needs.Time)]
    public void Review_accepts_each_letter_whole_or_leaves_it_pending()
    {
        LetterCopy.MakeIn(_tool);
        LetterCopy.ChangeWord(_tool);
        _tool.Run("verify");

        using var session = new TerminalSession(_tool, 80, [], "review");
        session.Until("accept all 10");
        session.Until("quit: ");
        session.Press("a" + ControlC);
        var (exitCode, screen) = session.End();

        Assert.Equal(130, exitCode);
        Assert.EndsWith("\nStopped. What was not decided is still pending.\n", screen, StringComparison.Ordinal);
        var pending = LetterCopy.Pending(_tool);
        AssertEachInEveryForm(pending, LetterCopy.Formats.All);
        AssertNothingLeftOver();
        Assert.EndsWith(
            Verified(LetterCopy.Letters - (pending.Length / LetterCopy.Forms)),
            _tool.Run("verify").Output.Split("\nAccept")[0],
            StringComparison.Ordinal
        );
    }

    [TheoryWith(Needs.Terminal | Needs.Git)]
    [InlineData("coverage", "--out", "report")]
    [InlineData("impact", "--base", "main", "--out", "report")]
    public void Coverage_and_impact_write_nothing(params string[] arguments)
    {
        CopyManySamples();
        LetterCopy.Commit(_tool);
        LetterCopy.ChangeWord(_tool);

        using var session = new TerminalSession(_tool, 80, [], arguments);
        InterruptAfterTheSecond(session);
        var (exitCode, screen) = session.End();

        Assert.Equal(130, exitCode);
        Assert.EndsWith("Stopped. Nothing was written.\n", screen, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_tool.Folder, "report")));
    }

    [FactWith(Needs.Terminal | Needs.Time)]
    public void Pending_lists_nothing_and_leaves_every_file()
    {
        CopyManySamples();
        _tool.Run("verify");
        var files = LetterCopy.Pending(_tool);

        using var session = new TerminalSession(_tool, 80, [], "pending", "--html", "page.html");
        InterruptAfterTheSecond(session);
        var (exitCode, screen) = session.End();

        Assert.Equal(130, exitCode);
        Assert.EndsWith("Stopped. Nothing was changed.\n", screen, StringComparison.Ordinal);
        Assert.Equal(files, LetterCopy.Pending(_tool));
        Assert.False(File.Exists(Path.Combine(_tool.Folder, "page.html")));
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"case-{number:D4}.json");

    private static void AssertWhole(string[] files, IReadOnlyList<LetterFormat> forms, int all)
    {
        AssertEachInEveryForm(files, forms);
        Assert.InRange(files.Length, 1, (forms.Count * all) - 1);
    }

    private static void AssertEachInEveryForm(string[] files, IReadOnlyList<LetterFormat> forms) =>
        Assert.All(files.CountBy(static file => Path.GetFileNameWithoutExtension(file)), letter =>
            Assert.Equal(forms.Count, letter.Value)
        );

    private static string Verified(int equal) =>
        equal switch
        {
            0 => "Verified 10 samples in templates/warranty: 10 different",
            10 => "Verified 10 samples in templates/warranty: 10 as approved",
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"Verified 10 samples in templates/warranty: {equal} as approved, {10 - equal} different"
            ),
        };

    private static void Interrupt(TerminalSession session)
    {
        session.Press(ControlC);
        session.Until(Answer);
    }

    private static void InterruptAfterTheSecond(TerminalSession session)
    {
        session.Until("Rendering 2 of ");
        Interrupt(session);
    }

    private static void Send(Process process, string signal)
    {
        using var kill = Process.Start(
            "kill",
            ["-s", signal["SIG".Length..], process.Id.ToString(CultureInfo.InvariantCulture)]
        );
        kill.WaitForExit();
        Assert.Equal(0, kill.ExitCode);
    }

    private static int ExitCodeOf(Process process)
    {
        process.WaitForExit();
        return process.ExitCode;
    }

    private void CopyManySamples()
    {
        LetterCopy.MakeIn(_tool);
        for (var number = 0; number < Many; number++)
        {
            _tool.Copy("seed", $"{LetterCopy.Samples}/{Name(number)}");
        }
    }

    private void MakePipe(string name)
    {
        using var made = Process.Start("mkfifo", [Path.Combine(_tool.Folder, name)]);
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
    }

    private void WaitFor(string file)
    {
        var folder = Path.Combine(_tool.Folder, Path.GetDirectoryName(file)!);
        Directory.CreateDirectory(folder);
        using var watcher = new FileSystemWatcher(folder, Path.GetFileName(file));
        if (!File.Exists(Path.Combine(_tool.Folder, file)))
        {
            var change = watcher.WaitForChanged(WatcherChangeTypes.All, TimeSpan.FromSeconds(30));
            Assert.True(!change.TimedOut || File.Exists(Path.Combine(_tool.Folder, file)), $"'{file}' is not written.");
        }
    }

    private static string Whole(string file) =>
        File.ReadAllText(
            Path.Combine(Tool.Samples, $"WarrantyDecision.Letter_sample=seed.verified{Path.GetExtension(file)}")
        );

    private void AssertNothingLeftOver() =>
        Assert.DoesNotContain(_tool.Files(LetterCopy.Samples), static file =>
            file.StartsWith(".imrdocs-", StringComparison.Ordinal)
        );

    private string[] Approved() =>
        [
            .. _tool
                .Files(LetterCopy.Samples)
                .Where(static file => file.Contains(".verified.", StringComparison.Ordinal))
                .Select(file => _tool.Read($"{LetterCopy.Samples}/{file}")),
        ];
}
