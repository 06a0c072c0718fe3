using System.Buffers;
using System.Text;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Compiled;

/// <summary>Markdown: a text is escaped as <see cref="MarkdownEscape"/> does it, without a string on the way.</summary>
public readonly struct MarkdownForm : ITextForm
{
    private const int LongestReference = 8;

    private static readonly SearchValues<char> Ascii = SearchValues.Create("&*<[\\]_`");
    private static readonly SearchValues<char> References = SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");
    private static readonly SearchValues<char> All = SearchValues.Create("&*<[\\]_`\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <inheritdoc/>
    public static bool TryEscape(ReadOnlySpan<char> text, Span<byte> destination, out int written)
    {
        if (text.IndexOfAny(Ascii) >= 0 || MarkdownEscape.IsEscapedAtStart(text) || MarkdownEscape.IsEscapedAtEnd(text) || MarkdownEscape.ListNumberEnd(text) >= 0)
        {
            return TryEscapeEach(text, destination, out written);
        }

        // What is written by its number is never ASCII: the many texts that are all ASCII need no second look.
        return Encoding.UTF8.TryGetBytes(text, destination, out written) &&
            (written == text.Length || text.IndexOfAny(References) < 0 || TryEscapeEach(text, destination, out written));
    }

    private static bool TryEscapeEach(ReadOnlySpan<char> text, Span<byte> destination, out int written)
    {
        var (first, number) = (MarkdownEscape.IsEscapedAtStart(text) ? 0 : -1, MarkdownEscape.ListNumberEnd(text));
        var last = MarkdownEscape.IsEscapedAtEnd(text) ? text.Length - 1 : -1;
        written = 0;
        for (var from = 0; from < text.Length;)
        {
            var to = from == first || from == number || from == last ? from : Next(text, from, number, last);
            if (!Encoding.UTF8.TryGetBytes(text[from..to], destination[written..], out var plain) || destination.Length < written + plain + LongestReference)
            {
                written = 0;
                return false;
            }

            written += plain;
            if (to < text.Length)
            {
                written += Escape(text[to], destination[written..]);
            }

            from = to + 1;
        }

        return true;
    }

    // The next character that is escaped, or the end.
    private static int Next(ReadOnlySpan<char> text, int from, int number, int last)
    {
        var next = text[from..].IndexOfAny(All) is >= 0 and var index ? from + index : text.Length;
        next = number >= from ? Math.Min(next, number) : next;
        return last >= from ? Math.Min(next, last) : next;
    }

    private static int Escape(char c, Span<byte> destination)
    {
        if (References.Contains(c))
        {
            "&#x"u8.CopyTo(destination);
            ((int)c).TryFormat(destination[3..], out var digits, "X", System.Globalization.CultureInfo.InvariantCulture);
            destination[3 + digits] = (byte)';';
            return 4 + digits;
        }

        // All others are ASCII.
        destination[0] = (byte)'\\';
        destination[1] = (byte)c;
        return 2;
    }
}
