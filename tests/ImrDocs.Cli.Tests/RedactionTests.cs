namespace ImrDocs.Cli.Tests;

public sealed class RedactionTests : IDisposable
{
    private const string Case = """
        { "number": "C-4711", "patient": { "firstName": "Wilhelmina", "lastName": "Quackenbush" },
          "injuredOn": "2016-02-29", "diagnoses": ["sprained ankle"], "city": "Fresno", "answer": ["ANSWER"] }
        """;

    private static readonly string[] Secrets = ["4711", "Quack", "Wilhel", "2016", "ankle"];

    private readonly Tool _tool = new("ImrDocs.Claims.dll");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void The_version_to_publish_stands_beside_the_letter_and_shows_placeholders()
    {
        _tool.Write("case.json", Case);

        Assert.Equal(
            new(0, "Wrote 2 files to . with the built-in templates: case.redacted.md, case.redacted.html\n", ""),
            _tool.Run("render", "case.json", "--redacted")
        );
        Assert.Equal(0, _tool.Run("render", "case.json").ExitCode);

        Assert.Equal(["case.html", "case.json", "case.md", "case.redacted.html", "case.redacted.md"], _tool.Files());
        Assert.Equal(
            "# Answer to \\[Name\\]\n\nClaim: \\[Claim Number\\]\\\nCity: Fresno\n\nDear \\[First name\\] \\[Last "
                + "name\\]: on \\[Date of Injury\\] you were injured (\\[Diagnoses\\]).\n\nANSWER\n",
            _tool.Read("case.redacted.md")
        );
        Assert.Equal(
            "# Answer to Wilhelmina Quackenbush\n\nClaim: C-4711\\\nCity: Fresno\n\nDear Wilhelmina Quackenbush: "
                + "on 02/29/2016 you were injured (sprained ankle).\n\nANSWER\n",
            _tool.Read("case.md")
        );
        var page = _tool.Read("case.redacted.html");
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, page, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_text_that_repeats_a_sensitive_value_is_told_once_for_all_forms()
    {
        _tool.Write(
            "case.json",
            Case.Replace("ANSWER", "Ms. Quackenbush was hurt on Feb. 29, 2016.", StringComparison.Ordinal)
        );

        var result = _tool.Run("render", "case.json", "--redacted");

        Assert.Equal(
            (0, "Wrote 2 files to . with the built-in templates: case.redacted.md, case.redacted.html; 2 warnings\n"),
            (result.ExitCode, result.Output)
        );
        Assert.Equal(Warning("patient.lastName") + Warning("injuredOn"), result.Error);

        static string Warning(string field) =>
            $"case.json(1,1): warning IMR2201: the redacted letter shows what '{field}' holds, which is "
            + $"sensitive: templates/claim/layout.scriban-md(9,4) prints it in another text; take it out of "
            + $"that text, or declare its field [Sensitive]\n";
    }

    [Fact]
    public void A_condition_that_says_a_sensitive_value_is_a_warning_of_coverage_and_no_error()
    {
        SensitiveDiagnostics.CopyTemplates(_tool);
        _tool.Write($"{SensitiveDiagnostics.Samples}/case.json", Case);
        _tool.Write(
            $"{SensitiveDiagnostics.Folder}/line.scriban-md",
            "{{ $.name }}: {{ $.value }}{{ if $.value == 'C-4711' }}!{{ end }}"
        );

        var result = _tool.Run("coverage");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            "templates/claim/line.scriban-md(1,34): warning IMR5102: a literal says here what 'number' holds in "
                + "the sample 'case', which is sensitive: coverage reports quote it; compare with something else, "
                + "or give the sample another value\n",
            result.Error
        );
    }

    [Fact]
    public void A_letter_that_declares_nothing_sensitive_is_said_to_be_as_it_is()
    {
        using var tool = new Tool();

        var result = tool.Run("render", tool.Copy("seed"), "--redacted", "--format", "md");

        Assert.Equal(
            new(
                0,
                "Wrote 1 file to . with the built-in templates: seed.redacted.md\n",
                "No field of 'warranty' is declared sensitive; its letters are written as they are.\n"
            ),
            result
        );
    }

    [Fact]
    public void The_field_reference_says_what_is_sensitive_and_what_stands_for_it()
    {
        var output = _tool.Run("fields").Output;

        Assert.Contains(
            "Sensitive: snapshots and redacted letters show [Claim Number].",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Who was treated. Sensitive, with all that is inside: snapshots and redacted letters show placeholders.",
            output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Where the patient was treated. Sensitive", output, StringComparison.Ordinal);
    }
}
