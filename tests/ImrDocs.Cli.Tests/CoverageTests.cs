using System.Text.Json;
using System.Xml.Linq;

namespace ImrDocs.Cli.Tests;

public sealed class CoverageTests : IDisposable
{
    private readonly Tool _tool = new();

    public CoverageTests() => LetterCopy.MakeIn(_tool);

    [Fact]
    public void Samples_that_reach_all_that_templates_can_say_are_counted_as_100_percent()
    {
        var result = _tool.Run("coverage", "--min", "100");

        Assert.Equal(("", 0), (result.Error, result.ExitCode));
        Assert.Contains(" 100 %\n", result.Output, StringComparison.Ordinal);
        Assert.Contains(
            "10 samples in templates/warranty, 0 points missing, 1 set aside by comments\n",
            result.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_no_sample_reaches_is_told_at_its_place_and_fails_below_the_minimum()
    {
        KeepSamples("header-standard");
        var result = _tool.Run("coverage", "--min", "99.5");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(
            "templates/warranty/claim-header.scriban-md(17,8): '$.header.priority' is never printed as " + "'urgent'\n",
            result.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "templates/warranty/layout.scriban-md(1,8): 'claim' is never false\n",
            result.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("the list 'items' never has more than one element\n", result.Output, StringComparison.Ordinal);
        Assert.Contains(": no sample reaches ", result.Output, StringComparison.Ordinal);
        Assert.Matches("^The samples reach [0-9.]+ % of the points; --min requires 99.5 %.\n$", result.Error);
        Assert.Equal(0, _tool.Run("coverage").ExitCode);
    }

    [Fact]
    public void A_comment_that_is_not_true_is_an_error()
    {
        LetterCopy.Change(
            _tool,
            "items.scriban-md",
            "{{~ for item in items ~}}",
            "{{~ for item in items # imrdocs never one: there are always two ~}}"
        );
        var result = _tool.Run("coverage");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(
            "error IMR5101: the sample 'header-standard' reaches this; take the comment away\n",
            result.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_faulty_sample_is_told_and_stops_none_of_the_others()
    {
        _tool.Write(LetterCopy.Samples + "/faulty.json", "{}");
        var result = _tool.Run("coverage");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(
            "templates/warranty/samples/faulty.json(1,1): error IMR2006",
            result.Error,
            StringComparison.Ordinal
        );
        Assert.Contains("0 points missing", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_read_figures_and_what_is_missing()
    {
        KeepSamples("header-standard");
        using var json = JsonDocument.Parse(_tool.Run("coverage", "--format", "json").Output);

        var root = json.RootElement;
        var templates = root.GetProperty("templates").EnumerateArray().ToList();
        Assert.Equal(
            root.GetProperty("points").GetInt32(),
            templates.Sum(static template => template.GetProperty("points").GetInt32())
        );
        Assert.Equal(
            root.GetProperty("reached").GetInt32(),
            templates.Sum(static template => template.GetProperty("reached").GetInt32())
        );
        var header = templates.Single(static template =>
            template.GetProperty("path").GetString() == "templates/warranty/claim-header.scriban-md"
        );
        var missing = Assert.Single(header.GetProperty("missing").EnumerateArray());
        Assert.Equal(
            ("choice", "'urgent'", 17),
            (
                missing.GetProperty("kind").GetString(),
                missing.GetProperty("outcome").GetString(),
                missing.GetProperty("line").GetInt32()
            )
        );
    }

    [Fact]
    public void Viewers_of_code_coverage_read_lines_and_branches_and_two_runs_write_the_same_bytes()
    {
        KeepSamples("header-standard");
        Assert.Equal("", _tool.Run("coverage", "--format", "cobertura", "--out", "reports/coverage.xml").Output);
        var written = _tool.Read("reports/coverage.xml");
        Assert.Equal(written, _tool.Run("coverage", "--format", "cobertura").Output);

        var coverage = XDocument.Parse(written).Root!;
        Cobertura.Validate(coverage);
        Assert.All(coverage.Descendants("class"), file =>
            Assert.True(
                File.Exists(
                    Path.Combine(
                        _tool.Folder,
                        coverage.Descendants("source").Single().Value,
                        file.Attribute("filename")!.Value
                    )
                )
            )
        );
        var line = coverage
            .Descendants("class")
            .Single(static file => file.Attribute("name")!.Value == "claim-header.scriban-md")
            .Descendants("line")
            .Single(static line => line.Attribute("number")!.Value == "17");
        Assert.Equal("50% (1/2)", line.Attribute("condition-coverage")!.Value);
    }

    [Theory]
    [InlineData("header-standard")]
    [InlineData]
    public void Proposed_samples_reach_all_that_is_missing_and_two_runs_propose_the_same(params string[] samples)
    {
        KeepSamples(samples);
        var first = _tool.Run("coverage", "--propose", "--out", "proposed");
        Assert.Equal(("", 0), (first.Error, first.ExitCode));
        string[] names = [.. _tool.Files("proposed")];
        Assert.InRange(names.Length, 2, 20);
        Assert.Equal(
            first.Output.Replace("proposed", "again", StringComparison.Ordinal),
            _tool.Run("coverage", "--propose", "--out", "again").Output
        );
        Assert.All(names, name => Assert.Equal(_tool.Read("proposed/" + name), _tool.Read("again/" + name)));

        Assert.Equal(0, _tool.Run("coverage", "--propose").ExitCode);
        Assert.Equal(
            names.Concat(samples.Select(static name => name + ".json")).Order(StringComparer.Ordinal),
            _tool.Files(LetterCopy.Samples).Where(static file => file.EndsWith(".json", StringComparison.Ordinal))
        );
        Assert.Equal(
            ("", 0),
            (_tool.Run("coverage", "--min", "100").Error, _tool.Run("coverage", "--min", "100").ExitCode)
        );
    }

    [Fact]
    public void What_no_case_can_reach_is_left_and_told()
    {
        LetterCopy.Change(
            _tool,
            "item-title.scriban-md",
            "{{- # imrdocs never false of $.item.partial_repair.remaining: the form 'remaining' has it -}}\n",
            ""
        );
        var result = _tool.Run("coverage", "--propose", "--out", "proposed");

        Assert.Equal(("", 1), (result.Error, result.ExitCode));
        Assert.Equal(
            "Nothing to write.\ntemplates/warranty/item-title.scriban-md(3,53): "
                + "'$.item.partial_repair.remaining' is never false; no case was found that reaches it\n",
            result.Output
        );
    }

    [Theory]
    [InlineData("101")]
    [InlineData("much")]
    public void A_minimum_is_a_part_in_percent(string minimum)
    {
        var result = _tool.Run("coverage", "--min", minimum);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("imrdocs: ", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _tool.Dispose();

    private void KeepSamples(params string[] names)
    {
        foreach (
            var file in _tool
                .Files(LetterCopy.Samples)
                .Where(file =>
                    file.EndsWith(".json", StringComparison.Ordinal)
                    && !names.Contains(Path.GetFileNameWithoutExtension(file))
                )
        )
        {
            File.Delete(Path.Combine(_tool.Folder, LetterCopy.Samples, file));
        }
    }
}
