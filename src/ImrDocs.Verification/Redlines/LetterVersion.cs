using ImrDocs.Tracing;

namespace ImrDocs.Verification.Redlines;

/// <summary>One version of a letter.</summary>
/// <param name="Markdown">The letter as Markdown, with LF line endings.</param>
/// <param name="Html">The letter as an HTML page, or null where it is not known.</param>
/// <param name="Stretches">What each stretch of the Markdown comes from, or null where that is not known.</param>
public sealed record LetterVersion(
    string Markdown,
    string? Html = null,
    IReadOnlyList<LetterStretch>? Stretches = null
);
