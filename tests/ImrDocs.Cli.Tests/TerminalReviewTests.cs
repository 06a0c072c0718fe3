using ImrDocs.Letters;

namespace ImrDocs.Cli.Tests;

public sealed class TerminalReviewTests : IDisposable
{
    private readonly Tool _tool = new();

    public TerminalReviewTests() => LetterCopy.MakeIn(_tool);

    public void Dispose() => _tool.Dispose();

    [FactWith(Needs.Terminal | Needs.Time)]
    public void A_change_of_many_letters_is_shown_once_and_accepted_with_one_key()
    {
        LetterCopy.ChangeWord(_tool);
        _tool.Run("verify");

        using var session = Start(80);
        var shown = session.Until("quit: ");
        session.Press("a");
        var (exitCode, end) = session.End();

        Assert.Contains("1 of 1", shown, StringComparison.Ordinal);
        Assert.Contains("\e[1mInspector, sentence 6\e[0m\n", shown, StringComparison.Ordinal);
        Assert.Contains("in 10 letters: header-standard, ", shown, StringComparison.Ordinal);
        Assert.Contains("twenty-one-items", shown, StringComparison.Ordinal);
        Assert.Contains("accept all 10", shown, StringComparison.Ordinal);
        Assert.Single(shown.Split('\n'), static line => line.Contains("skills", StringComparison.Ordinal));
        Assert.Equal(0, exitCode);
        Assert.Contains("Accepted: 10 letters", end, StringComparison.Ordinal);
        Assert.Empty(LetterCopy.Pending(_tool));
        Assert.Equal(0, _tool.Run("verify").ExitCode);
    }

    [FactWith(Needs.Terminal | Needs.Time)]
    public void A_key_that_was_pressed_before_a_change_is_shown_decides_nothing()
    {
        LetterCopy.ChangeWord(_tool);
        _tool.Run("verify");

        using var session = Start(80);
        session.Press("aaaa");
        session.Until("quit: ");
        session.Press("q");
        var (exitCode, end) = session.End();

        Assert.Equal(0, exitCode);
        Assert.Contains("Left pending: 10 letters", end, StringComparison.Ordinal);
        Assert.Equal(LetterCopy.Letters * LetterCopy.Forms, LetterCopy.Pending(_tool).Length);
    }

    [FactWith(Needs.Terminal | Needs.Time)]
    public void Each_change_is_accepted_rejected_or_skipped_by_itself_and_other_keys_do_nothing()
    {
        ChangeEachLetter("header-urgent", "header-standard", "seed", "hostile");
        var before = _tool.Read(LetterCopy.Verified("hostile"));

        using var session = Start(80);
        Assert.Contains("1 of 4", session.Until("quit: "), StringComparison.Ordinal);
        session.Press("xA");
        Assert.Contains("2 of 4", session.Until("quit: "), StringComparison.Ordinal);
        session.Press("s");
        Assert.Contains("hostile", session.Until("quit: "), StringComparison.Ordinal);
        session.Press("r");
        Assert.Contains("4 of 4", session.Until("quit: "), StringComparison.Ordinal);
        session.Press("q");
        var (exitCode, end) = session.End();

        Assert.Equal(0, exitCode);
        Assert.Contains(
            "Accepted: 1 letter; Rejected: 1 letter; Left pending: 2 letters",
            end,
            StringComparison.Ordinal
        );
        Assert.Equal(LetterCopy.AllReceived("header-urgent", "seed"), LetterCopy.Pending(_tool));
        Assert.Equal(before, _tool.Read(LetterCopy.Verified("hostile")));
    }

    [FactWith(Needs.Terminal | Needs.Time)]
    public void Two_changes_are_shown_once_each_and_a_letter_is_accepted_with_its_last()
    {
        ChangeApproved("hostile", "is paid the same", "is paid as much");
        ChangeApproved("seed", "is paid the same", "is paid as much");
        ChangeApproved("hostile", "has repaired bicycles", "repaired bicycles");
        _tool.Run("verify");

        using var session = Start(80);
        Assert.Contains("in 2 letters: hostile, seed", session.Until("quit: "), StringComparison.Ordinal);
        session.Press("a");
        var second = session.Until("quit: ");
        Assert.Equal(LetterCopy.AllReceived("hostile"), LetterCopy.Pending(_tool));
        session.Press("a");
        var (exitCode, end) = session.End();

        Assert.Contains("1 letter changed elsewhere too, and waits for that.", second, StringComparison.Ordinal);
        Assert.Contains("2 of 2", second, StringComparison.Ordinal);
        Assert.Contains("in 1 letter: hostile", second, StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
        Assert.EndsWith("\nAccepted: 2 letters\n", end, StringComparison.Ordinal);
        Assert.Equal(0, _tool.Run("verify").ExitCode);
    }

    [TheoryWith(Needs.Terminal | Needs.Time)]
    [InlineData("r", "\nAccepted: 1 letter; Rejected: 2 letters\n")]
    [InlineData("s", "\nAccepted: 1 letter; Left pending: 2 letters\n")]
    public void A_letter_that_is_rejected_or_skipped_is_not_named_with_its_other_changes(string key, string summary)
    {
        ChangeApproved("hostile", "is paid the same", "is paid as much");
        ChangeApproved("seed", "is paid the same", "is paid as much");
        ChangeApproved("hostile", "has repaired bicycles", "repaired bicycles");
        ChangeApproved("none-cited", "has repaired bicycles", "repaired bicycles");
        _tool.Run("verify");

        using var session = Start(80);
        Assert.Contains("in 2 letters: hostile, seed", session.Until("quit: "), StringComparison.Ordinal);
        session.Press(key);
        Assert.Contains("in 1 letter: none-cited", session.Until("quit: "), StringComparison.Ordinal);
        session.Press("a");
        var (exitCode, end) = session.End();

        Assert.Equal(0, exitCode);
        Assert.EndsWith(summary, end, StringComparison.Ordinal);
    }

    [FactWith(Needs.Terminal | Needs.Time)]
    public void A_new_letter_is_shown_whole()
    {
        File.Copy(
            Path.Combine(Tool.Samples, "seed.json"),
            Path.Combine(_tool.Folder, LetterCopy.Samples, "fresh.json")
        );
        _tool.Run("verify");

        using var session = Start(200);
        var shown = session.Until("quit: ");
        session.Press("a");

        Assert.EndsWith("\nAccepted: 1 letter\n", session.End().Screen, StringComparison.Ordinal);
        Assert.Contains("New: no version of 'fresh' was approved yet", shown, StringComparison.Ordinal);
        Assert.Contains(
            "\n\e[1mItem 2\e[0m\n  Heated storage box for cold/hot days: Upheld\n",
            shown,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("\e[32;4m", shown, StringComparison.Ordinal);
        Assert.Equal(0, _tool.Run("verify").ExitCode);
    }

    [TheoryWith(Needs.Terminal | Needs.Time)]
    [InlineData(40)]
    [InlineData(132)]
    public void Names_are_wrapped_to_the_window(int columns)
    {
        LetterCopy.ChangeWord(_tool);
        _tool.Run("verify");

        using var session = Start(columns);
        var shown = session.Until("quit: ");
        session.Press("q");
        session.End();

        string[] names =
        [
            .. shown
                .Replace("\e[2m", "", StringComparison.Ordinal)
                .Replace("\e[0m", "", StringComparison.Ordinal)
                .Split('\n')
                .SkipWhile(static line => !line.Contains("in 10 letters: ", StringComparison.Ordinal))
                .TakeWhile(static line => line.Length > 0),
        ];
        Assert.All(names, line => Assert.InRange(line.Length, 1, columns));
        Assert.InRange(names.Max(static line => line.Length), columns - 30, columns);
        Assert.Equal(10, string.Join(' ', names).Split(',').Length);
    }

    [FactWith(Needs.Terminal | Needs.Time)]
    public void An_interrupt_leaves_what_was_not_decided_pending_and_nothing_half_accepted()
    {
        ChangeEachLetter("header-urgent", "seed");

        using var session = Start(80);
        session.Until("quit: ");
        session.Press("a");
        session.Until("quit: ");
        session.Press("\u0003");
        var (exitCode, end) = session.End();

        Assert.Equal(130, exitCode);
        Assert.Contains("Accepted: 1 letter", end, StringComparison.Ordinal);
        Assert.Contains("Stopped. What was not decided is still pending.", end, StringComparison.Ordinal);
        Assert.Equal(LetterCopy.AllReceived("seed"), LetterCopy.Pending(_tool));
        Assert.DoesNotContain(_tool.Files(LetterCopy.Samples), static name =>
            name.EndsWith(".tmp", StringComparison.Ordinal)
        );
    }

    [FactWith(Needs.Terminal | Needs.Time)]
    public void A_letter_that_changed_or_vanished_while_it_was_shown_is_not_accepted()
    {
        ChangeEachLetter("header-urgent", "seed");
        var before = _tool.Read(LetterCopy.Verified("header-urgent"));

        using var session = Start(80);
        session.Until("quit: ");
        _tool.Write(LetterCopy.Received("header-urgent"), "other\n");
        File.Delete(Path.Combine(_tool.Folder, LetterCopy.Received("seed", LetterFormat.Html)));
        session.Press("a");
        session.Until("quit: ");
        session.Press("a");
        var (exitCode, end) = session.End();

        Assert.Equal(1, exitCode);
        Assert.Contains("it is gone", end, StringComparison.Ordinal);
        Assert.Equal(before, _tool.Read(LetterCopy.Verified("header-urgent")));
        Assert.Equal("other\n", _tool.Read(LetterCopy.Received("header-urgent")));
        Assert.Equal(1, _tool.Run("verify", "--only", "seed").ExitCode);
    }

    [FactWith(Needs.Terminal | Needs.Time)]
    public void Orphans_are_offered_last()
    {
        File.Delete(Path.Combine(_tool.Folder, LetterCopy.Samples, "seed.json"));

        using var session = Start(80);
        var shown = session.Until("quit: ");
        session.Press("a");

        Assert.Contains(LetterCopy.Verified("seed", LetterFormat.Html), shown, StringComparison.Ordinal);
        Assert.Contains($"Removed: {LetterCopy.Forms} orphans", session.End().Screen, StringComparison.Ordinal);
        Assert.Equal(0, _tool.Run("verify").ExitCode);
    }

    [TheoryWith(Needs.Terminal | Needs.Time)]
    [InlineData(
        "LANG",
        "C.UTF-8",
        "  The inspector has the following \e[31;9mqualifications\e[0m\e[32;4mskills\e[0m:\n",
        "\e[33mdifferent\e[0m"
    )]
    [InlineData("NO_COLOR", "1", "  The inspector has the following [-qualifications-]{+skills+}:\n", " different\n")]
    public void Color_is_shown_on_a_terminal_unless_NO_COLOR_is_set(
        string name,
        string value,
        string redline,
        string status
    )
    {
        LetterCopy.ChangeWord(_tool);

        using var session = new TerminalSession(_tool, 80, [(name, value)], "verify");
        var (exitCode, screen) = session.End();

        Assert.Equal(1, exitCode);
        Assert.Contains(redline, screen, StringComparison.Ordinal);
        Assert.Contains(status, screen, StringComparison.Ordinal);
        Assert.Equal(name == "NO_COLOR", !screen.Contains("\e[3", StringComparison.Ordinal));
    }

    [FactWith(Needs.Terminal | Needs.Time)]
    public void Under_CI_a_terminal_changes_nothing()
    {
        using var session = new TerminalSession(_tool, 80, [("CI", "1")], "review");

        Assert.Equal(
            (2, true),
            session.End() is var (exitCode, screen)
                ? (
                    exitCode,
                    screen.Contains("Nothing is accepted or removed where CI is set", StringComparison.Ordinal)
                )
                : default
        );
    }

    private TerminalSession Start(int columns) => new(_tool, columns, [], "review");

    // The approved letters are made to differ from what the templates make, each in its own way.
    private void ChangeEachLetter(params string[] samples)
    {
        samples.ToList().ForEach(sample => ChangeApproved(sample, "is paid the same", $"of {sample} is paid as much"));
        Assert.Equal(1, _tool.Run("verify").ExitCode);
    }

    private void ChangeApproved(string sample, string before, string after)
    {
        foreach (var form in LetterCopy.Formats.All.Where(static form => !form.HasLineWidth))
        {
            var file = LetterCopy.Verified(sample, form);
            var text = _tool.Read(file);
            Assert.Contains(before, text, StringComparison.Ordinal);
            _tool.Write(file, text.Replace(before, after, StringComparison.Ordinal));
        }

        // Where lines break depends on what they say.
        var source = _tool.Read(LetterCopy.Verified(sample));
        foreach (var form in LetterCopy.Formats.All.Where(static form => form.HasLineWidth))
        {
            _tool.Write(LetterCopy.Verified(sample, form), form.ContentOf(source)!);
        }
    }
}
