using ImrDocs.Claims;
using ImrDocs.Denials;
using ImrDocs.Determinations;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Verification.Samples;
using ImrDocs.Warranties;

namespace ImrDocs.Verification.Tests.Redlines;

/// <summary>
/// The approved letter in each form says what the source says, so that a change of the source is told once.
/// </summary>
public class FormContentTests
{
    private const string Tests = "../../tests/";

    [Fact]
    public void Each_form_of_a_determination_says_what_its_source_says() =>
        SaysWhatItsSourceSays<FinalDetermination>(".");

    [Fact]
    public void Each_form_of_a_warranty_decision_says_what_its_source_says() =>
        SaysWhatItsSourceSays<WarrantyDecision>(Tests + "ImrDocs.Warranties/templates/warranty");

    [Fact]
    public void Each_form_of_a_denial_says_what_its_source_says() =>
        SaysWhatItsSourceSays<DenialNotice>(Tests + "ImrDocs.Denials/templates/denial");

    [Fact]
    public void Each_form_of_an_answer_to_a_claim_says_what_its_source_says() =>
        SaysWhatItsSourceSays<Claim>(Tests + "ImrDocs.Claims/templates/claim");

    private static void SaysWhatItsSourceSays<TLetter>(string templates)
        where TLetter : class, ILetter<TLetter>
    {
        var samples = LetterSamples.Of(Path.GetFullPath(Path.Combine(LetterFolder.Determination, templates)));
        Assert.NotEmpty(samples.All);
        Assert.All(samples.All, sample =>
        {
            var source = Approved<TLetter>(sample, LetterFormat.Source);
            Assert.All(LetterFiles<TLetter>.Formats.All.Where(static form => form != LetterFormat.Source), form =>
                Assert.Equal(
                    form.ContentOf(source),
                    Assert.Single(form.PartsOf(Approved<TLetter>(sample, form))!, static part => part.IsContent).Text
                )
            );
        });
    }

    private static string Approved<TLetter>(LetterSample sample, LetterFormat form)
        where TLetter : class, ILetter<TLetter> =>
        File.ReadAllText(Path.Combine(sample.Folder, LetterFiles<TLetter>.Verified(sample.Name, form)));
}
