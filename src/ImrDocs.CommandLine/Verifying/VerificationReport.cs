using ImrDocs.Diagnostics;
using ImrDocs.Verification;
using ImrDocs.Verification.Redlines;

namespace ImrDocs.CommandLine.Verifying;

/// <summary>What <c>verify</c> found, with what reports say of it.</summary>
/// <param name="Letter">The letter's name.</param>
/// <param name="LetterType">The name of the letter's type, as snapshots are named.</param>
/// <param name="Result">What was found of the samples and their approved letters.</param>
/// <param name="Redlines">How the letters that are not as approved differ, in the order of the samples.</param>
/// <param name="TemplateDiagnostics">
/// What is wrong with the templates as a whole, so that no letter could be made.
/// </param>
/// <param name="ReviewCommand">The command that accepts or rejects what is pending.</param>
/// <param name="RemoveCommand">The command that removes the approved letters that no sample makes.</param>
internal sealed record VerificationReport(
    string Letter,
    string LetterType,
    VerificationResult Result,
    IReadOnlyList<LetterRedline> Redlines,
    IReadOnlyList<Diagnostic> TemplateDiagnostics,
    string ReviewCommand,
    string RemoveCommand
)
{
    public bool IsMatch => TemplateDiagnostics.Count == 0 && Result.IsMatch;

    /// <summary>
    /// How a sample's letter differs from the approved one; null where it does not, or could not be made.
    /// </summary>
    public LetterRedline? RedlineOf(SampleResult sample) =>
        Redlines.FirstOrDefault(redline => redline.Letter == sample.Sample.Name);

    public string PathOf(string file) => $"{Result.Folder}/{file}";
}
