using ImrDocs.CompiledLetters;

namespace ImrDocs.Forms.Html;

/// <summary>HTML: a text is escaped as Markdig does it, without a string on the way.</summary>
public readonly struct HtmlEscaping : IEscaping
{
    private static readonly PlainAscii Unescaped = new(without: "<>&\"");

    static PlainAscii IEscaping.Plain => Unescaped;

    static bool IEscaping.IsPlainAtEdges(ReadOnlySpan<char> text) => true;

    static (int Beginning, int End) IEscaping.EscapedEdges(ReadOnlySpan<char> text, byte before) => (-1, -1);

    static bool IEscaping.DependsOnTextBefore(ReadOnlySpan<char> text) => false;

    static bool IEscaping.DependsOnLineBefore(char c) => false;

    static bool IEscaping.HasLineBreaks => false;

    static int IEscaping.EscapeEdge(char c, Span<byte> destination) => 0;

    static int IEscaping.Escape(char c, ReadOnlySpan<byte> before, Span<byte> destination)
    {
        var reference = c switch
        {
            '<' => "&lt;"u8,
            '>' => "&gt;"u8,
            '&' => "&amp;"u8,
            '"' => "&quot;"u8,
            _ => [],
        };
        reference.CopyTo(destination);
        return reference.Length;
    }
}
