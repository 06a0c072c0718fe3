using ImrDocs.Validation;
using ImrDocs.Verification.Redlines;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Verification.Impact;

/// <summary>What other templates make of a sample's letter.</summary>
/// <param name="Sample">The sample.</param>
/// <param name="Redline">
/// How the letter changed, or null where it could not be written with both sets of templates.
/// </param>
/// <param name="BeforeDiagnostics">Why the templates before cannot write it.</param>
/// <param name="Diagnostics">
/// What is wrong with the sample's data, warnings too, or with the templates after as they meet it.
/// </param>
public sealed record SampleImpact(
    LetterSample Sample,
    LetterRedline? Redline,
    IReadOnlyList<Diagnostic> BeforeDiagnostics,
    IReadOnlyList<Diagnostic> Diagnostics
);
