namespace ImrDocs.Compiled;

/// <summary>Text without markup, such as a page's title: nothing is escaped.</summary>
public readonly struct PlainTextForm : ITextForm
{
    private static readonly PlainAscii All = new(without: "");

    static PlainAscii ITextForm.Plain => All;

    static bool ITextForm.IsPlainAtEdges(ReadOnlySpan<char> text) => true;

    static (int Beginning, int End) ITextForm.EscapedEdges(ReadOnlySpan<char> text, byte before) => (-1, -1);

    static bool ITextForm.DependsOnTextBefore(ReadOnlySpan<char> text) => false;

    static int ITextForm.EscapeEdge(char c, Span<byte> destination) => 0;

    static int ITextForm.Escape(char c, Span<byte> destination) => 0;
}
