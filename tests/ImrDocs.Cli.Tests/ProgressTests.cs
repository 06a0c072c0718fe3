namespace ImrDocs.Cli.Tests;

public sealed class ProgressTests : IDisposable
{
    private readonly Tool _tool = new();

    public ProgressTests() => LetterCopy.MakeIn(_tool);

    public void Dispose() => _tool.Dispose();

    [FactWith(Needs.Terminal)]
    public void Long_work_tells_on_a_terminal_how_far_it_has_come_and_takes_the_line_away()
    {
        for (var i = 0; i < 10; i++)
        {
            _tool.Copy("seed", $"{LetterCopy.Samples}/copy-{i}.json");
        }

        using var session = new TerminalSession(_tool, 80, [], "coverage", "--out", "report");
        var (exitCode, screen) = session.End();

        Assert.Equal(0, exitCode);
        Assert.Contains("\rRendering 1 of 20\rRendering 2 of 20\r", screen, StringComparison.Ordinal);
        Assert.EndsWith(
            "\rRendering 20 of 20\r" + new string(' ', "Rendering 20 of 20".Length) + "\r",
            screen,
            StringComparison.Ordinal
        );
    }

    [FactWith(Needs.Terminal)]
    public void The_search_for_samples_tells_how_many_cases_it_tried()
    {
        using var session = new TerminalSession(_tool, 80, [], "coverage", "--propose");
        var (exitCode, screen) = session.End();

        Assert.Equal(0, exitCode);
        Assert.Contains("\rTrying case 1\r", screen, StringComparison.Ordinal);
        Assert.EndsWith("\rNothing to write.\n", screen, StringComparison.Ordinal);
    }

    [FactWith(Needs.Terminal)]
    public void Short_work_tells_nothing()
    {
        using var session = new TerminalSession(_tool, 80, [], "coverage", "--out", "report");

        Assert.Equal((0, ""), session.End());
    }

    [FactWith(Needs.Terminal)]
    public void A_dumb_terminal_gets_no_escape_codes_and_no_progress()
    {
        for (var i = 0; i < 10; i++)
        {
            _tool.Copy("seed", $"{LetterCopy.Samples}/copy-{i}.json");
        }

        LetterCopy.ChangeWord(_tool);
        Assert.All(
            (string[][])
                [
                    ["verify"],
                    ["check"],
                    ["coverage"],
                    ["render", LetterCopy.Samples + "/seed.json", "--redacted"],
                    ["fields"],
                    ["explain", "IMR1107"],
                    ["explain"],
                    ["--help"],
                    ["pending"],
                    ["review", "--reject-all"],
                    ["chek"],
                ],
            arguments =>
            {
                using var session = new TerminalSession(_tool, 80, [("TERM", "dumb")], arguments);
                var (_, screen) = session.End();

                Assert.NotEmpty(screen);
                Assert.DoesNotContain("\e", screen, StringComparison.Ordinal);
                Assert.DoesNotContain("\r", screen, StringComparison.Ordinal);
            }
        );
    }
}
