namespace ImrDocs.Cli.Tests;

/// <summary>
/// <c>imrdocs</c> as it is shipped, with the letter of determinations: nothing of that letter's wording is quoted here.
/// </summary>
public sealed class ShippedToolTests : IDisposable
{
    private static readonly string Samples = Path.Combine(Tool.Repository, "templates/determination/samples");

    private readonly Tool _tool = new("ImrDocs.Cli.dll");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_case_becomes_the_letter_that_is_approved()
    {
        File.Copy(Path.Combine(Samples, "seed.json"), Path.Combine(_tool.Folder, "seed.json"));

        Assert.Equal(
            new(0, "Wrote 2 files to . with the built-in templates: seed.md, seed.html\n", ""),
            _tool.Run("render", "seed.json")
        );
        Assert.Equal(Verified("seed", "md"), _tool.Read("seed.md"));
        Assert.Equal(Verified("seed", "html"), _tool.Read("seed.html"));
    }

    [Fact]
    public void A_warning_names_the_law_that_asks_for_what_is_missing_and_the_letter_is_written()
    {
        const string rule =
            "the reviewer cites no guideline and no other evidence for this item "
            + "(8 CCR 9792.10.6(d); Labor Code 4610.5(c)(2))\n";
        File.Copy(Path.Combine(Samples, "none-cited.json"), Path.Combine(_tool.Folder, "case.json"));

        Assert.Equal(
            new(
                0,
                "Wrote 1 file to . with the built-in templates: case.md; 2 warnings\n",
                "case.json(40,5): warning IMR3101: items[1].reviewerGuideline: "
                    + rule
                    + "case.json(55,28): warning IMR3101: items[2].reviewerGuideline: "
                    + rule
            ),
            _tool.Run("render", "case.json", "--format", "md")
        );
    }

    [Fact]
    public void Its_own_templates_have_no_error() =>
        Assert.Equal(0, _tool.Run("check", Path.GetDirectoryName(Samples)!).ExitCode);

    private static string Verified(string sample, string extension) =>
        File.ReadAllText(Path.Combine(Samples, $"FinalDetermination.Letter_sample={sample}.verified.{extension}"));
}
