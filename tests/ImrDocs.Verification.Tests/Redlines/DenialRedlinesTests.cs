using System.Runtime.CompilerServices;
using ImrDocs.Denials;
using ImrDocs.TemplateFolders;
using ImrDocs.Verification.Redlines;

namespace ImrDocs.Verification.Tests.Redlines;

/// <summary>Redlines of a letter with tables, containers, and images.</summary>
public sealed class DenialRedlinesTests
{
    private static readonly DenialNotice Full = Versions.Sample<DenialNotice>(Folder(), "full");

    [Fact]
    public void A_cell_that_changes_is_told_once_with_its_row() =>
        Assert.Equal(
            ["Service 1, amount: [-$480.00-]{+$490.00+}"],
            Between(Full, Full with { Services = [Full.Services[0] with { Amount = 490 }, Full.Services[1]] })
        );

    [Fact]
    public void A_row_that_came_is_told_cell_by_cell() =>
        Assert.Equal(
            [
                "Notice of denial, sentence 2: Example Health Plan does not pay for the [-servic"
                    + "e-]{+services+} below.",
                "Service 2, name: {+Physical therapy, twelve visits+}",
                "Service 2, requested on: {+02/12/2026+}",
                "Service 2, amount: {+$1,320.50+}",
                "Service 2, heading: {+Item 2: Physical therapy, twelve visits+}",
                "Service 2, rationale: {+Your plan pays for twelve visits in a year, and you had"
                    + " twelve visits this year.+}",
                "Appeal, heading: Item [-2-]{+3+}: Your right to a review",
                "Closing, sentence 3: To ask for the review (item [-2-]{+3+} above), use what we enclose: "
                    + "a form to ask for a review, a list of the records that we read, and an envelope.",
            ],
            Between(Full with { Services = [Full.Services[0]] }, Full)
        );

    [Fact]
    public void The_head_of_a_column_is_told_once() =>
        Assert.Equal(
            ["Services, sentence 2: [-Requested-]{+Asked for+} on"],
            After(("services.scriban-md", "Requested on |", "Asked for on |"))
        );

    [Fact]
    public void The_alignment_of_a_column_is_markup() =>
        Assert.Equal(
            [
                "Services, sentence 3 (Markup):  | Amount^[What the provider charges.] |\n"
                    + "|:--------|:-------------|-------[-:-]{+-+}|\n",
            ],
            After(("services.scriban-md", "|-------:|", "|--------|"))
        );

    [Fact]
    public void A_sentence_in_a_container_is_told_once() =>
        Assert.Equal(
            [
                "Appeal, sentence 1: You [-can-]{+may+} ask us to review this decision within 60"
                    + " days, until May 1, 2026.^[The days begin with the day after March 2, 2026.]",
            ],
            After(("appeal.scriban-md", "You can ask us to review", "You may ask us to review"))
        );

    [Fact]
    public void A_name_that_a_container_loses_is_markup() =>
        Assert.Equal(
            ["Appeal, heading (Markup): ## Item 3: Your right to a review\n\n::: notice[- keep-together-]\n"],
            After(("appeal.scriban-md", "::: notice keep-together", "::: notice"))
        );

    [Fact]
    public void Another_name_of_a_container_after_a_paragraph_is_markup() =>
        Assert.Equal(
            [
                "Appeal, sentence 4 (Markup): Our site says [how a review works](https://www.exa"
                    + "mple.org/reviews).\n\n::: signature{+ keep-together+}\n",
            ],
            After(("closing.scriban-md", "::: signature", "::: signature keep-together"))
        );

    [Fact]
    public void A_line_of_an_address_is_told_once() =>
        Assert.Equal(
            [
                "Addressee, unit: Ann Example 12 Sample Street Apartment [-4-]{+5+} Sampleton, C"
                    + "A 90001 United States",
            ],
            Between(Full, Full with { Member = Full.Member with { Unit = "Apartment 5" } })
        );

    private static IEnumerable<string> Between(DenialNotice before, DenialNotice after) =>
        Versions.Show(LetterChanges.Between(Versions.Of(Files(), before), Versions.Of(Files(), after)));

    private static IEnumerable<string> After((string File, string Old, string New) edit) =>
        Versions.Show(LetterChanges.Between(Versions.Of(Files(), Full), Versions.Of(Files(edit), Full)));

    private static TemplateFiles Files(params (string File, string Old, string New)[] edits)
    {
        var files = TemplateFiles.FromDirectory(Folder());
        return TemplateFiles.FromTexts(
            files.Paths.Select(path =>
                KeyValuePair.Create(
                    path,
                    edits
                        .Where(edit => edit.File == path)
                        .Aggregate(files.Find(path)!, static (text, edit) => Edit(text, edit.Old, edit.New))
                )
            )
        );
    }

    private static string Edit(string text, string old, string present)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, present, StringComparison.Ordinal);
    }

    private static string Folder([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../ImrDocs.Denials/templates/denial"));
}
