using NJsonSchema;

namespace ImrDocs.Cli.Tests;

/// <summary>The JSON of each report is what its published schema says.</summary>
public sealed class ReportSchemaTests : IDisposable
{
    private readonly Tool _tool = new();

    public ReportSchemaTests() => LetterCopy.MakeIn(_tool);

    public static TheoryData<string> Reports => ["check", "verify", "coverage", "pending", "fields"];

    public void Dispose() => _tool.Dispose();

    [Theory]
    [MemberData(nameof(Reports))]
    public Task A_report_of_right_letters_is_as_its_schema_says(string report) => IsAsItsSchemaSays(report);

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task A_report_of_changed_letters_is_as_its_schema_says(string report)
    {
        LetterCopy.ChangeWord(_tool);
        _tool.Run("verify");

        await IsAsItsSchemaSays(report);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task A_report_of_wrong_templates_and_cases_is_as_its_schema_says(string report)
    {
        File.WriteAllText(Path.Combine(_tool.Folder, LetterCopy.Folder, "samples/wrong.json"), "{ \"nothing\": 1 }");
        File.WriteAllText(
            Path.Combine(_tool.Folder, LetterCopy.Folder, "samples/WarrantyDecision.Letter_sample=gone.verified.md"),
            "Gone.\n"
        );
        if (report != "coverage")
        {
            File.AppendAllText(Path.Combine(_tool.Folder, LetterCopy.Folder, "layout.scriban-md"), "\n{{ nothing }}\n");
        }

        await IsAsItsSchemaSays(report);
    }

    [Fact]
    public async Task What_no_schema_lists_is_found()
    {
        var schema = await SchemaOf("pending");

        Assert.NotEmpty(schema.Validate("""{ "folder": "samples", "letters": [], "more": 1 }"""));
    }

    private async Task IsAsItsSchemaSays(string report)
    {
        var schema = await SchemaOf(report);

        Assert.Empty(schema.Validate(_tool.Run(report, "--format", "json").Output));
    }

    private static Task<JsonSchema> SchemaOf(string report) =>
        JsonSchema.FromFileAsync(Path.Combine(Tool.Repository, $"docs/schemas/{report}.schema.json"));
}
