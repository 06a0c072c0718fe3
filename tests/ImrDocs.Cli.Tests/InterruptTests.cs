namespace ImrDocs.Cli.Tests;

public sealed class InterruptTests : IDisposable
{
    private const string ControlC = "\u0003";
    private const string Answer = "Stopping: what is in hand is finished first.\n";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Render_finishes_the_letter_in_hand_and_writes_no_other()
    {
        _tool.Copy("seed", "a.json");
        _tool.Copy("seed", "c.json");
        var fifo = new Fifo(Path.Combine(_tool.Folder, "b.json"));

        using var session = new TerminalSession(_tool, 80, [], "render", "a.json", "b.json", "c.json", "--out", "letters");
        fifo.Feed(Sample("seed"), meanwhile: () => Interrupt(session));
        var (exitCode, screen) = session.End();

        Assert.Equal((130, "Wrote 4 files to letters: a.md, a.html, b.md, b.html\nStopped. Each letter that was written is whole.\n"), (exitCode, screen));
        Assert.Equal(["a.html", "a.md", "b.html", "b.md"], _tool.Files("letters"));
        Assert.Equal(_tool.Read("letters/a.html"), _tool.Read("letters/b.html"));
    }

    [Fact]
    public void Verify_leaves_whole_files_and_accepts_nothing()
    {
        LetterCopy.MakeIn(_tool);
        LetterCopy.ChangeWord(_tool);
        var before = Approved();
        var fifo = new Fifo(Path.Combine(_tool.Folder, LetterCopy.Samples, "seed.json"));

        using var session = new TerminalSession(_tool, 80, [], "verify");
        fifo.Feed(Sample("seed"), meanwhile: () => Interrupt(session));
        var (exitCode, screen) = session.End();

        Assert.Equal((130, "Stopped. What was found so far is pending; nothing was accepted.\n"), (exitCode, screen));
        Assert.Equal(before, Approved());
        Assert.All(LetterCopy.Pending(_tool), file => Assert.EndsWith(
            file.EndsWith("md", StringComparison.Ordinal) ? "\n" : "</html>\n", _tool.Read($"{LetterCopy.Samples}/{file}"), StringComparison.Ordinal));
        Assert.All(LetterCopy.Pending(_tool).CountBy(static file => Path.GetFileNameWithoutExtension(file)), static letter => Assert.Equal(2, letter.Value));
        Assert.DoesNotContain(_tool.Files(LetterCopy.Samples), static file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void Review_accepts_the_letter_in_hand_whole_and_leaves_the_others_of_its_group_pending()
    {
        LetterCopy.MakeIn(_tool);
        LetterCopy.ChangeWord(_tool);
        _tool.Run("verify");
        var letters = PendingNames();
        var path = Path.Combine(_tool.Folder, LetterCopy.Received(letters[2], "html"));
        var received = File.ReadAllBytes(path);

        using var session = new TerminalSession(_tool, 80, [], "review");
        session.Until("accept all 17");
        session.Until("quit: ");

        // The letter was read to be shown; it is read again when it is accepted.
        var fifo = new Fifo(path);
        session.Press("a");
        fifo.Feed(received, meanwhile: () => Interrupt(session));
        var (exitCode, screen) = session.End();

        Assert.Equal(130, exitCode);
        Assert.EndsWith("\nAccepted: 3 letters\nStopped. What was not decided is still pending.\n", screen, StringComparison.Ordinal);
        Assert.Equal(letters[3..], PendingNames());
        Assert.Equal(28, LetterCopy.Pending(_tool).Length);
        Assert.DoesNotContain(_tool.Files(LetterCopy.Samples), static file => file.EndsWith(".tmp", StringComparison.Ordinal));
        Assert.Contains("Verified 17 samples: 3 as approved, 14 different\n", _tool.Run("verify").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("coverage", "--out", "report")]
    [InlineData("impact", "--base", "main", "--out", "report")]
    public void Coverage_and_impact_write_nothing(params string[] arguments)
    {
        LetterCopy.MakeIn(_tool);
        LetterCopy.Commit(_tool);
        LetterCopy.ChangeWord(_tool);
        var fifo = new Fifo(Path.Combine(_tool.Folder, LetterCopy.Samples, "seed.json"));

        using var session = new TerminalSession(_tool, 80, [], arguments);
        fifo.Feed(Sample("seed"), meanwhile: () => Interrupt(session));

        Assert.Equal((130, "Stopped. Nothing was written.\n"), session.End());
        Assert.False(File.Exists(Path.Combine(_tool.Folder, "report")));
    }

    [Fact]
    public void Pending_lists_nothing_and_leaves_every_file()
    {
        LetterCopy.MakeIn(_tool);
        LetterCopy.ChangeWord(_tool);
        _tool.Run("verify");
        var files = LetterCopy.Pending(_tool);
        var path = Path.Combine(_tool.Folder, LetterCopy.Received("seed", "html"));
        var received = File.ReadAllBytes(path);
        var fifo = new Fifo(path);

        using var session = new TerminalSession(_tool, 80, [], "pending", "--html", "page.html");
        fifo.Feed(received, meanwhile: () => Interrupt(session));

        Assert.Equal((130, "Stopped. Nothing was changed.\n"), session.End());
        Assert.Equal(files, LetterCopy.Pending(_tool));
        Assert.False(File.Exists(Path.Combine(_tool.Folder, "page.html")));
    }

    private string[] PendingNames() => [.. LetterCopy.Pending(_tool).Select(static file => file.Split('=')[1].Split('.')[0]).Distinct()];

    private static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(Tool.Samples, name + ".json"));

    private static void Interrupt(TerminalSession session)
    {
        session.Press(ControlC);
        session.Until(Answer);
    }

    private string[] Approved() =>
        [.. _tool.Files(LetterCopy.Samples).Where(static file => file.Contains(".verified.", StringComparison.Ordinal)).Select(file => _tool.Read($"{LetterCopy.Samples}/{file}"))];
}
