using System.Text;

namespace ImrDocs.Cli.Tests;

public sealed class SensitiveDiagnosticTests : IDisposable
{
    private readonly Tool _tool = new("ImrDocs.Claims.dll");
    private readonly IReadOnlyList<string> _diagnostics;

    public SensitiveDiagnosticTests() => _diagnostics = SensitiveDiagnostics.MakeIn(_tool);

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("verify")]
    [InlineData("verify", "--format", "json")]
    [InlineData("verify", "--format", "junit")]
    [InlineData("verify", "--format", "github")]
    [InlineData("verify", "--format", "sarif")]
    [InlineData("verify", "--html", "page.html")]
    [InlineData("coverage")]
    [InlineData("coverage", "--format", "json")]
    [InlineData("coverage", "--format", "cobertura")]
    [InlineData("coverage", "--format", "json", "--out", "coverage.json")]
    [InlineData("coverage", "--propose", "--out", "proposed")]
    [InlineData("check", SensitiveDiagnostics.Folder)]
    [InlineData("check", SensitiveDiagnostics.Folder, "--format", "sarif")]
    public void No_output_quotes_a_faulty_value(params string[] arguments)
    {
        var result = _tool.Run(arguments);

        AssertNothingShown(result);
        if (arguments[0] != "check")
        {
            Assert.Equal(arguments.Contains("--propose") ? 0 : 1, result.ExitCode);
            Assert.All(_diagnostics, diagnostic =>
                Assert.Contains(diagnostic + ".json", result.Output + result.Error, StringComparison.Ordinal)
            );
        }
    }

    [TheoryWith(Needs.Git)]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void No_form_of_an_impact_quotes_a_faulty_value(string format)
    {
        LetterCopy.Commit(_tool);

        var result = _tool.Run("impact", "--base", "HEAD", "--format", format);

        AssertNothingShown(result);
        Assert.All(_diagnostics, diagnostic =>
            Assert.Contains(diagnostic + ".json", result.Error, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData]
    [InlineData("--redacted")]
    public void No_rendering_quotes_a_faulty_value(params string[] options)
    {
        var result = _tool.Run([
            "render",
            .. _diagnostics.Select(static diagnostic => $"{SensitiveDiagnostics.Samples}/{diagnostic}.json"),
            "--out",
            "letters",
            .. options,
        ]);

        AssertNothingShown(result);
        Assert.StartsWith(
            $"Nothing written; {_diagnostics.Count} of {_diagnostics.Count} cases have errors",
            result.Output,
            StringComparison.Ordinal
        );
        Assert.All(_diagnostics, diagnostic =>
            Assert.Contains(diagnostic + ".json", result.Error, StringComparison.Ordinal)
        );
    }

    [FactWith(Needs.Terminal)]
    public void A_message_says_type_length_and_rule()
    {
        var error = _tool
            .Run([
                "render",
                .. "text-pattern date-time integer-range section-unknown own-rules syntax-value"
                    .Split(' ')
                    .Select(static name => $"{SensitiveDiagnostics.Samples}/{name}.json"),
            ])
            .Error;

        Assert.Equal(
            [
                "text-pattern.json(8,25): error IMR2104: evidence.code: the text of 6 characters does not have "
                    + "the required form: two letters, a hyphen, four digits",
                "date-time.json(8,24): error IMR2007: evidence.day: the text of 17 characters is not a date of "
                    + "the calendar; write it as YYYY-MM-DD",
                "integer-range.json(8,27): error IMR2106: evidence.visits: the number is out of range; it must "
                    + "be from 0 to 9",
                "section-unknown.json(8,75): error IMR2003: evidence.witness: there is no member of this name "
                    + "(11 characters) here; the members are: firstName, lastName",
                "own-rules.json(8,15): error CLM0001: evidence: the data breaks the rule 'The evidence is in "
                    + "order'; the details are not shown, since they may quote a sensitive value",
                "own-rules.json(8,25): error CLM0001: evidence.code: the data breaks the rule 'The evidence is "
                    + "in order'; the details are not shown, since they may quote a sensitive value",
                "syntax-value.json(8,25): error IMR2001: evidence: this is not JSON: what stands here is no "
                    + "start of a value",
            ],
            error
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(static line => line.Replace(SensitiveDiagnostics.Samples + "/", "", StringComparison.Ordinal))
        );
    }

    [FactWith(Needs.Terminal)]
    public void A_terminal_shows_values_where_it_is_asked_to()
    {
        using var session = new TerminalSession(
            _tool,
            "ImrDocs.Claims.dll",
            120,
            [],
            "render",
            $"{SensitiveDiagnostics.Samples}/text-pattern.json",
            "--show-sensitive"
        );

        var (exitCode, screen) = session.End();

        Assert.Equal(1, exitCode);
        Assert.Contains("'773177' does not have the required form", screen, StringComparison.Ordinal);
    }

    [TheoryWith(Needs.Git)]
    [InlineData("render", "case.json")]
    [InlineData("verify")]
    [InlineData("coverage")]
    [InlineData("impact", "--base", "HEAD")]
    public void A_stream_that_is_redirected_is_shown_no_value(params string[] arguments)
    {
        var result = _tool.Run([.. arguments, "--show-sensitive"]);

        Assert.Equal(
            new(
                2,
                "",
                $"claims: '--show-sensitive' works only on a terminal, and the output or the error stream is "
                    + $"redirected; messages without it say type, length and rule\nTry 'claims {arguments[0]} "
                    + $"--help'.\n"
            ),
            result
        );
    }

    [FactWith(Needs.Terminal)]
    public void A_report_in_a_file_shows_no_value()
    {
        using var session = new TerminalSession(
            _tool,
            "ImrDocs.Claims.dll",
            120,
            [],
            "verify",
            "--html",
            "page.html",
            "--show-sensitive"
        );

        var (exitCode, screen) = session.End();

        Assert.Equal(2, exitCode);
        Assert.Contains("'--show-sensitive' and '--html' cannot be used together", screen, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_tool.Folder, "page.html")));
    }

    // Whatever lies in the folder after the samples was written by the tool.
    private void AssertNothingShown(Tool.Result result)
    {
        Assert.DoesNotContain(SensitiveDiagnostics.Secret, result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(SensitiveDiagnostics.Secret, result.Error, StringComparison.Ordinal);
        var secret = Encoding.UTF8.GetBytes(SensitiveDiagnostics.Secret);
        var written = Directory
            .EnumerateFiles(_tool.Folder, "*", SearchOption.AllDirectories)
            .Where(file =>
                !file.Contains("/.git/", StringComparison.Ordinal)
                && !_diagnostics.Any(diagnostic =>
                    file.EndsWith($"/samples/{diagnostic}.json", StringComparison.Ordinal)
                )
            );
        Assert.All(written, file => Assert.True(File.ReadAllBytes(file).AsSpan().IndexOf(secret) < 0, file));
    }
}
