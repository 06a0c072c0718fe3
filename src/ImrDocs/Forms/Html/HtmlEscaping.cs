using System.Text;
using ImrDocs.CompiledLetters;
using ImrDocs.RichTexts;
using ImrDocs.Templating.Markdown;

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

    // As the document tree is written, with the line break that ends it but where words stand alone.
    static string? IEscaping.Blocks(
        RichText value,
        ReadOnlySpan<byte> before,
        BlockPlace place,
        bool areSecond,
        ValueIsolation isolation
    )
    {
        IBlockContent content = value;
        if (place == BlockPlace.TightItem && !content.IsParagraph)
        {
            return null;
        }

        var html = new StringBuilder();
        html.Append(before is [.., not (byte)'\n'] ? '>' : '\n');
        var start = place == BlockPlace.Definition && !content.IsParagraph && html[0] != '\n' ? "\n" : "";
        html.Append(start);
        HtmlWriter.Append(html, content.ToBlocks(isolation), place != BlockPlace.Document && content.IsParagraph);
        return html.Append(place == BlockPlace.Document || !content.IsParagraph ? "\n" : "")
            .ToString(1, html.Length - 1);
    }
}
