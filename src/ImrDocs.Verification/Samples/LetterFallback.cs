using ImrDocs.Letters;

namespace ImrDocs.Verification.Samples;

/// <summary>A letter that compiled code leaves to the interpreter, which is slower and writes the same.</summary>
/// <param name="Format">The form.</param>
/// <param name="Reason">Why, as the metric <c>imrdocs.letter.fallbacks</c> names it.</param>
public sealed record LetterFallback(LetterFormat Format, string Reason);
