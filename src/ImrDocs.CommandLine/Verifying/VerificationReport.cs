using ImrDocs.Validation;
using ImrDocs.Verification;

namespace ImrDocs.CommandLine.Verifying;

/// <summary>What <c>verify</c> found, with what reports say of it.</summary>
/// <param name="Letter">The letter's name.</param>
/// <param name="LetterType">The name of the letter's type, as snapshots are named.</param>
/// <param name="Result">What was found of the samples and their approved letters.</param>
/// <param name="TemplateFaults">What is wrong with the templates as a whole, so that no letter could be made.</param>
/// <param name="ReviewCommand">The command that accepts or rejects what is pending.</param>
/// <param name="RemoveCommand">The command that removes the approved letters that no sample makes.</param>
internal sealed record VerificationReport(
    string Letter,
    string LetterType,
    VerificationResult Result,
    IReadOnlyList<Diagnostic> TemplateFaults,
    string ReviewCommand,
    string RemoveCommand)
{
    public bool IsMatch => TemplateFaults.Count == 0 && Result.IsMatch;

    public string PathOf(string file) => $"{Result.Folder}/{file}";
}
