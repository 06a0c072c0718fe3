using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using ImrDocs.CompiledLetters;
using ImrDocs.RichTexts;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Forms.Markdown;

/// <summary>Markdown: a text is escaped as <see cref="MarkdownEscape"/> does it, without a string on the way.</summary>
public readonly struct MarkdownEscaping : IEscaping
{
    private const int LongestListNumber = 10;
    private const char Bar = '|';

    private static readonly PlainAscii Unescaped = new(MarkdownEscape.Anywhere + Bar);

    static PlainAscii IEscaping.Plain => Unescaped;

    // Few texts have one of these characters there; whether it is escaped is found out for them alone.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IEscaping.IsPlainAtEdges(ReadOnlySpan<char> text) =>
        text[0] is not (' ' or '#' or '(' or '+' or '-' or ':' or '=' or '>' or Bar or '~' or > '~')
        && text[^1] is not (' ' or '!' or '#' or '^' or > '~')
        && !MayBeginWithListNumber(text);

    static (int Beginning, int End) IEscaping.EscapedEdges(ReadOnlySpan<char> text, byte before)
    {
        var isEscapedAtStart =
            MarkdownEscape.IsEscapedAtStart(text)
            || MarkdownEscape.IsEscapedAfter((char)before, text)
            || char.IsWhiteSpace(text[0]);
        return (
            isEscapedAtStart ? 0 : MarkdownEscape.ListNumberEnd(text),
            MarkdownEscape.IsEscapedAtEnd(text) || char.IsWhiteSpace(text[^1]) ? text.Length - 1 : -1
        );
    }

    static bool IEscaping.DependsOnTextBefore(ReadOnlySpan<char> text) => text[0] == '(';

    static bool IEscaping.DependsOnLineBefore(char c) => c == Bar;

    static bool IEscaping.HasLineBreaks => true;

    static int IEscaping.EscapeEdge(char c, Span<byte> destination) =>
        char.IsWhiteSpace(c) ? Reference(c, destination) : Escape(c, destination);

    static int IEscaping.Escape(char c, ReadOnlySpan<byte> before, Span<byte> destination) =>
        c == Bar && !IsInRow(before) ? 0 : Escape(c, destination);

    static string? IEscaping.Blocks(RichText value, ReadOnlySpan<byte> before, BlockPlace place, bool areSecond)
    {
        var markdown = new StringBuilder();
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        ((IBlockContent)value).AppendMarkdown(markdown, BlockPrefix.Of(line), areSecond);
        return markdown.ToString();
    }

    private static int Escape(char c, Span<byte> destination)
    {
        if (char.IsAscii(c))
        {
            destination[0] = (byte)'\\';
            destination[1] = (byte)c;
            return 2;
        }

        return MarkdownEscape.IsWrittenAsReference(c) ? Reference(c, destination) : 0;
    }

    private static int Reference(char c, Span<byte> destination)
    {
        "&#x"u8.CopyTo(destination);
        ((int)c).TryFormat(destination[3..], out var digits, "X", CultureInfo.InvariantCulture);
        destination[3 + digits] = (byte)';';
        return 4 + digits;
    }

    private static bool IsInRow(ReadOnlySpan<byte> before)
    {
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        while (!line.IsEmpty && MarkdownEscape.CanPrecedeRow((char)line[0]))
        {
            line = line[1..];
        }

        return !line.IsEmpty && line[0] == Bar;
    }

    // "12." and "a)", with nine letters or digits at the most.
    private static bool MayBeginWithListNumber(ReadOnlySpan<char> text)
    {
        if (text.Length < LongestListNumber)
        {
            return text.IndexOfAny('.', ')') >= 0;
        }

        var (first, others) = (Eight(text), Eight(text[(LongestListNumber - Vector128<ushort>.Count)..]));
        var (stop, bracket) = (Vector128.Create<ushort>('.'), Vector128.Create<ushort>(')'));
        return (
                Vector128.Equals(first, stop)
                | Vector128.Equals(first, bracket)
                | Vector128.Equals(others, stop)
                | Vector128.Equals(others, bracket)
            ) != Vector128<ushort>.Zero;
    }

    private static Vector128<ushort> Eight(ReadOnlySpan<char> text) =>
        Vector128.Create(MemoryMarshal.Cast<char, ushort>(text));
}
