using ImrDocs.Diagnostics;
using ImrDocs.Snapshots;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Verification;

/// <summary>What the verification of one sample found.</summary>
/// <param name="Sample">The sample.</param>
/// <param name="Files">
/// Its letter in each form against the approved one, in the order of the forms; empty where the letter could not be
/// made.
/// </param>
/// <param name="Diagnostics">
/// What is wrong with the sample's data or with the templates as they meet it; warnings of the data too.
/// </param>
public sealed record SampleResult(
    LetterSample Sample,
    IReadOnlyList<SnapshotFile> Files,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    /// <summary>The forms in which compiled code leaves the letter to the interpreter.</summary>
    public IReadOnlyList<LetterFallback> Fallbacks { get; init; } = [];

    /// <summary>Whether the letter was made and is the approved one in every form.</summary>
    public bool IsMatch => Files.Count > 0 && Files.All(static file => file.Status == SnapshotStatus.Equal);
}
