using System.Text.Json;
using System.Xml.Linq;

namespace ImrDocs.Cli.Tests;

public sealed class ReportTests : IDisposable
{
    private readonly Tool _tool = new();

    public ReportTests() => LetterCopy.MakeIn(_tool);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void One_run_writes_several_reports_which_are_those_of_runs_of_their_own()
    {
        LetterCopy.ChangeWord(_tool);
        var alone = _tool.Run("verify", "--format", "sarif");

        var result = _tool.Run("verify", "--format", "github", "--report", "junit=a.xml", "--report", "sarif=b.sarif");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Equal(_tool.Run("verify", "--format", "github"), result);
        Assert.Equal(alone.Output, _tool.Read("b.sarif"));
        Assert.Equal("testsuites", XDocument.Parse(_tool.Read("a.xml")).Root?.Name.LocalName);
        Assert.Equal(["a.xml", "b.sarif", "templates"], _tool.Files());
    }

    [Fact]
    public void A_text_in_a_file_holds_the_errors_and_the_summary()
    {
        LetterCopy.Change(_tool, "inspector.scriban-md", "trades that build", "{{ nothing }}");
        var text = _tool.Run("check");

        var result = _tool.Run("check", "--format", "json", "--report", "text=check.txt");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Equal(text.Error + text.Output, _tool.Read("check.txt"));
    }

    [Theory]
    [InlineData("check", "--format", "json")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("check")]
    [InlineData("verify", "--format", "junit")]
    [InlineData("verify", "--format", "html")]
    [InlineData("coverage", "--format", "cobertura")]
    [InlineData("coverage")]
    [InlineData("pending", "--format", "json")]
    [InlineData("fields")]
    [InlineData("fields", "--format", "json")]
    [InlineData("fields", "--format", "markdown")]
    [InlineData("explain")]
    [InlineData("explain", "IMR1203")]
    [InlineData("completion", "bash")]
    [InlineData("schema")]
    public void A_file_instead_of_the_output_holds_what_a_redirected_output_would(params string[] arguments)
    {
        var redirected = _tool.Run(arguments);

        var result = _tool.Run([.. arguments, "--out", "out.txt"]);

        Assert.Equal(redirected with { Output = "" }, result);
        Assert.Equal(redirected.Output, _tool.Read("out.txt"));
    }

    [Theory]
    [InlineData("'saruf' is not a format; the formats are: text, json, sarif. Did you mean 'sarif'?", "saruf=a")]
    [InlineData("'github' is not a format; the formats are: text, json, sarif", "github=a")]
    [InlineData("'sarif' names no file; write 'sarif=FILE'", "sarif")]
    [InlineData("'sarif=' names no file; write 'sarif=FILE'", "sarif=")]
    public void A_report_that_cannot_be_understood_is_wrong_usage(string message, string report)
    {
        var result = _tool.Run("check", "--report", report);

        Assert.Equal(new(2, "", $"imrdocs: {message}\nTry 'imrdocs check --help'.\n"), result);
    }

    [Theory]
    [InlineData("check", "'./a.txt' is named for two reports; name a file for each.", "--out", "a.txt")]
    [InlineData("verify", "'./a.txt' is named for two reports; name a file for each.", "--report", "json=A.TXT")]
    [InlineData("coverage", "'./a.txt' is named for two reports; name a file for each.", "--out", "a.txt")]
    [InlineData("check", "'templates' is a folder; name a file to write to.", "--out", "templates")]
    [InlineData(
        "check",
        "'templates/warranty/items.scriban-md' is a file that the command reads; name another to write to.",
        "--report",
        "sarif=templates/warranty/items.scriban-md"
    )]
    [InlineData(
        "verify",
        "'templates/warranty/samples/seed.json' is a file that the command reads; name another to write to.",
        "--out",
        "templates/warranty/samples/seed.json"
    )]
    public void A_file_that_cannot_be_a_report_is_refused_before_anything_is_written(
        string command,
        string message,
        params string[] options
    )
    {
        var result = _tool.Run([command, .. options, "--report", "json=./a.txt"]);

        Assert.Equal(new(2, "", message + "\n"), result);
        Assert.Equal(["templates"], _tool.Files());
    }

    [Fact]
    public void A_page_and_a_report_are_files_of_their_own() =>
        Assert.Equal(
            new(2, "", "'a.html' is named for two reports; name a file for each.\n"),
            _tool.Run("verify", "--html", "a.html", "--report", "html=a.html")
        );

    [Fact]
    public void A_report_that_cannot_be_written_keeps_none_of_the_others_from_it()
    {
        _tool.Write("file", "");

        var result = _tool.Run("check", "--report", "json=file/a.json", "--report", "sarif=b.sarif");

        Assert.Equal((1, 1), (result.ExitCode, result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
        Assert.Contains("error IMR4002: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("no errors", result.Output, StringComparison.Ordinal);
        Assert.Equal(["b.sarif", "file", "templates"], _tool.Files());
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("fields")]
    public void A_document_that_cannot_be_written_is_an_error_of_the_file(string command)
    {
        _tool.Write("file", "");

        var result = _tool.Run(command, "--out", "file/a");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("error IMR4002: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Proposed_samples_are_no_report() =>
        Assert.Equal(
            "imrdocs: '--propose' writes samples, and no reports\nTry 'imrdocs coverage --help'.\n",
            _tool.Run("coverage", "--propose", "--report", "json=a.json").Error
        );

    [FactWith(Needs.Git)]
    public void What_a_branch_changes_is_written_for_a_pull_request_and_as_a_page()
    {
        LetterCopy.Commit(_tool);
        LetterCopy.ChangeWord(_tool);
        var markdown = _tool.Run("impact", "--base", "HEAD", "--format", "markdown");

        var result = _tool.Run("impact", "--base", "HEAD", "--report", "markdown=a.md", "--report", "html=a.html");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(markdown.Output, _tool.Read("a.md"));
        Assert.StartsWith("<!DOCTYPE html>", _tool.Read("a.html"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Programs_read_every_field_with_all_its_names_and_choices()
    {
        using var json = JsonDocument.Parse(_tool.Run("fields", "--format", "json").Output);

        Assert.Equal("warranty", json.RootElement.GetProperty("letter").GetString());
        var fields = json
            .RootElement.GetProperty("sections")
            .EnumerateArray()
            .SelectMany(static section => section.GetProperty("fields").EnumerateArray())
            .ToList();
        var trades = fields.Single(static field =>
            field.GetProperty("names").GetProperty("template").GetString() == "trades"
        );
        Assert.Equal("list of text", trades.GetProperty("type").GetString());
        Assert.True(trades.GetProperty("required").GetBoolean());
        Assert.Equal(
            """{"keyword":"minItems","value":1}""",
            JsonSerializer.Serialize(trades.GetProperty("constraints")[0])
        );
        Assert.Contains(fields, static field =>
            field.TryGetProperty("choices", out var choices) && choices.GetArrayLength() > 1
        );
    }

    [Fact]
    public void The_documentation_of_fields_is_a_table_for_each_section()
    {
        var page = _tool.Run("fields", "--format", "markdown").Output;

        Assert.StartsWith("# Fields of the letter warranty\n\n## WarrantyDecision\n", page, StringComparison.Ordinal);
        Assert.Contains("\n| `trades` | `trades` | list of text |", page, StringComparison.Ordinal);
        Assert.All(page.Split('\n').Where(static line => line.StartsWith('|')), static row =>
            Assert.Equal(6, row.Replace(@"\|", "", StringComparison.Ordinal).Count(static c => c == '|'))
        );
    }
}
