using ImrDocs.Letters;

namespace ImrDocs.Benchmarks.Writers.HandWritten;

/// <summary>
/// The writers that a careful engineer would write by hand: UTF-8 literals, typed access, nothing allocated.
/// </summary>
internal static class HandWrittenLetter
{
    public static ILetterWriter For(LetterFormat format) =>
        format == LetterFormat.Markdown ? new MarkdownLetter() : new HtmlLetter();
}
