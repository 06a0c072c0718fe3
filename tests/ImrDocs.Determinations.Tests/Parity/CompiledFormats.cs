using ImrDocs.Letters;

namespace ImrDocs.Determinations.Tests.Parity;

/// <summary>The forms that templates are compiled to; the interpreter writes the others.</summary>
internal static class CompiledFormats
{
    public static IReadOnlyList<LetterFormat> All { get; } = [LetterFormat.Markdown, LetterFormat.Html];
}
