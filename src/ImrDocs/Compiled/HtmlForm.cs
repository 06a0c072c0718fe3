namespace ImrDocs.Compiled;

/// <summary>HTML: a text is escaped as Markdig does it, without a string on the way.</summary>
public readonly struct HtmlForm : ITextForm
{
    private static readonly PlainAscii Unescaped = new(without: "<>&\"");

    static PlainAscii ITextForm.Plain => Unescaped;

    static bool ITextForm.IsPlainAtEdges(ReadOnlySpan<char> text) => true;

    static (int Beginning, int End) ITextForm.EscapedEdges(ReadOnlySpan<char> text, byte before) => (-1, -1);

    static bool ITextForm.DependsOnTextBefore(ReadOnlySpan<char> text) => false;

    static int ITextForm.EscapeEdge(char c, Span<byte> destination) => 0;

    static int ITextForm.Escape(char c, Span<byte> destination)
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
