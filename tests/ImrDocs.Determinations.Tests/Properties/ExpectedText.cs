using System.Globalization;
using ImrDocs.Determinations.Sections;

namespace ImrDocs.Determinations.Tests.Properties;

/// <summary>
/// The texts of a letter of 2016, written out from the domain's sentences and not from the templates.
/// </summary>
internal static class ExpectedText
{
    private const string Made =
        "MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation "
        + "with the employer, employee, "
        + "providers or the claims administrator. He/she has been in active clinical practice for more than "
        + "five years and is currently working at "
        + "least 24 hours a week in active practice. The expert reviewer was selected based on his/her clinical "
        + "experience, education, background, "
        + "and expertise in the same or similar specialties that evaluate and/or treat the medical condition "
        + "and disputed items/Service. He/she is "
        + "familiar with governing laws and regulations, including the strength of evidence hierarchy that "
        + "applies to Independent Medical Review "
        + "determinations.";

    /// <summary>Paragraphs, descriptions and item titles in the order of the page.</summary>
    public static IEnumerable<string> Of(FinalDetermination letter) =>
        [
            Made,
            "The Expert Reviewer has the following credentials:",
            string.Join(", ", letter.Credentials.StatesOfLicensure),
            string.Join(", ", letter.Credentials.Specialties),
            "The expert reviewer developed the following clinical case summary based on a review of the case "
                + "file, including all medical records:",
            .. letter.CaseSummary.Narrative,
            "The Final Determination was based on decisions for the disputed items/services set forth below:",
            .. letter.Items.SelectMany(Item),
        ];

    private static IEnumerable<string> Item(DisputedItem item) =>
        [
            $"{Title(item)}: {item.Decision}",
            "Claims Administrator guideline: "
                + Sentence("The Claims Administrator", item.ClaimsAdministratorGuideline),
            "MAXIMUS guideline: " + Sentence("The Expert Reviewer", item.ReviewerGuideline),
            "Decision rationale: " + item.Rationale[0],
            .. item.Rationale.Skip(1),
        ];

    private static string? Title(DisputedItem item) =>
        item.PartialAuthorization switch
        {
            null => item.Treatment,
            { Form: PartialAuthorizationForm.Remaining } p =>
                $"{p.OriginalRequest} was the original request. {p.Authorized} was authorized by the Claims "
                    + $"Administrator. "
                    + $"The remaining IMR eligible portion of the original request, {p.Remaining} is",
            var p =>
                $"{p.OriginalRequest} was the original request. The Claims Administrator authorized {p.Authorized}, "
                    + $"leaving the original request IMR eligible. The original request, {p.OriginalRequest} is",
        };

    private static string Sentence(string who, Guideline? guideline)
    {
        var other = guideline?.NonMtus is { } nonMtus ? $" Decision based on Non-MTUS Citation {nonMtus}." : "";
        return guideline switch
        {
            { Mtus.Count: > 0 } => "Decision based on MTUS "
                + string.Join(", and ", guideline.Mtus.Select(Citation))
                + "."
                + other,
            { NonMtus: not null } =>
                $"{who} based their decision on recommendation(s) outside of the MTUS Guidelines.{other}",
            _ => $"{who} did not cite any medical evidence for its decision.",
        };
    }

    private static string Citation(MtusCitation citation) =>
        citation.Chapter
        + (citation.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $" {year}") : "")
        + (citation.Sections.Count > 0 ? ", Section(s): " + string.Join(", ", citation.Sections) : "");
}
