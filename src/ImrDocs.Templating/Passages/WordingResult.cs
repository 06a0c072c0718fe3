using ImrDocs.Diagnostics;

namespace ImrDocs.Templating.Passages;

/// <summary>What came of reading a letter as Markdown.</summary>
/// <param name="Diagnostics">What is wrong, sorted by place; empty when nothing is.</param>
/// <param name="Headings">The headings.</param>
/// <param name="Images">The images that are files of the letter's folder.</param>
internal sealed record WordingResult(
    IReadOnlyList<Diagnostic> Diagnostics,
    Headings Headings,
    IReadOnlyCollection<FoundImage> Images
);
