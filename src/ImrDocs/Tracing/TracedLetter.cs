namespace ImrDocs.Tracing;

/// <summary>A letter with what each stretch of it comes from.</summary>
/// <param name="Text">The letter's Markdown, the same to the byte as a rendering without tracing.</param>
/// <param name="Stretches">
/// The stretches in the order of the text: each begins where the one before ends, and together they are the whole text.
/// </param>
public sealed record TracedLetter(string Text, IReadOnlyList<LetterStretch> Stretches);
