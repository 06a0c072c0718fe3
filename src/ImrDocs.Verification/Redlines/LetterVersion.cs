using System.Collections.ObjectModel;
using ImrDocs.Letters;
using ImrDocs.Tracing;

namespace ImrDocs.Verification.Redlines;

/// <summary>One version of a letter.</summary>
/// <param name="Source">The letter in the form that is its source, with LF line endings.</param>
/// <param name="Others">The letter in its other forms, as far as they are known.</param>
/// <param name="Stretches">What each stretch of the source comes from, or null where that is not known.</param>
public sealed record LetterVersion(
    string Source,
    IReadOnlyDictionary<LetterFormat, string> Others,
    IReadOnlyList<LetterStretch>? Stretches = null
)
{
    /// <summary>Describes a letter of which only the source is known.</summary>
    /// <param name="source">The letter in the form that is its source, with LF line endings.</param>
    public LetterVersion(string source)
        : this(source, ReadOnlyDictionary<LetterFormat, string>.Empty) { }

    /// <summary>The letter in one form; null where it is not known.</summary>
    /// <param name="format">The form.</param>
    public string? In(LetterFormat format) => format == LetterFormat.Source ? Source : Others.GetValueOrDefault(format);
}
