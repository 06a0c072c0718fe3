using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Rules;
using ImrDocs.CommandLine.Templates;
using ImrDocs.CommandLine.Tracking;
using ImrDocs.Diagnostics;
using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Verification;
using ImrDocs.Verification.Redlines;

namespace ImrDocs.CommandLine.Verifying;

/// <summary>What <c>verify</c> found, with what reports say of it.</summary>
/// <param name="Letter">The letter's name.</param>
/// <param name="LetterType">The name of the letter's type, as snapshots are named.</param>
/// <param name="Templates">The template folder.</param>
/// <param name="Result">What was found of the samples and their approved letters.</param>
/// <param name="Redlines">How the letters that are not as approved differ, in the order of the samples.</param>
/// <param name="TemplateDiagnostics">
/// The errors and warnings of the templates; with an error, no letter was made.
/// </param>
/// <param name="ReviewCommand">The command that accepts or rejects what is pending.</param>
/// <param name="RemoveCommand">The command that removes the approved letters that no sample makes.</param>
internal sealed record VerificationReport(
    string Letter,
    string LetterType,
    TemplateFolder Templates,
    VerificationResult Result,
    IReadOnlyList<LetterRedline> Redlines,
    IReadOnlyList<Diagnostic> TemplateDiagnostics,
    string ReviewCommand,
    string RemoveCommand
)
{
    /// <summary>The forms in which the letters are approved.</summary>
    public required IReadOnlyList<LetterFormat> Formats { get; init; }

    /// <summary>The files of the template folder.</summary>
    public required TemplateFiles Files { get; init; }

    /// <summary>The letters that are not as approved, with tracked changes.</summary>
    public TrackedLetters Tracked { get; init; } = TrackedLetters.None;

    /// <summary>What was not verified and why, in a sentence without a full stop; null where all was.</summary>
    public string? NotVerified { get; init; }

    /// <summary>Says how to read what an error means.</summary>
    public required RuleGuide Guide { get; init; }

    /// <summary>How to read what an error means; null where there is none.</summary>
    public string? Hint => Guide.HintFor(TemplateDiagnostics.Concat(SampleErrors));

    public bool IsMatch => NotVerified is null && Result.IsMatch;

    /// <summary>The errors of the templates as a whole.</summary>
    public IEnumerable<Diagnostic> TemplateErrors =>
        TemplateDiagnostics.Where(static diagnostic => diagnostic.Rule.Severity == Severity.Error);

    /// <summary>The errors of samples and of their letters; one of a template is told once for all letters.</summary>
    public IReadOnlyList<Diagnostic> SampleErrors =>
        SharedErrors.Of(
            Result
                .Samples.SelectMany(static sample => sample.Diagnostics)
                .Where(static diagnostic => diagnostic.Rule.Severity == Severity.Error)
        );

    /// <summary>
    /// How a sample's letter differs from the approved one; null where it does not, or could not be made.
    /// </summary>
    public LetterRedline? RedlineOf(SampleResult sample) =>
        Redlines.FirstOrDefault(redline => redline.Letter == sample.Sample.Name);

    /// <summary>The path of a template of the folder, as messages name it; null where there is no such file.</summary>
    public string? FindTemplate(string path) => Files.Find(path) is null ? null : Files.DisplayRoot + path;

    public string PathOf(string file) => $"{Result.Folder}/{file}";
}
