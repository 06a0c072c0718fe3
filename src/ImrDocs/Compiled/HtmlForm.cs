using System.Buffers;
using System.Text;

namespace ImrDocs.Compiled;

/// <summary>HTML: a text is escaped as Markdig does it, without a string on the way.</summary>
public readonly struct HtmlForm : ITextForm
{
    private const int LongestReference = 6;

    private static readonly SearchValues<char> Escaped = SearchValues.Create("<>&\"");

    /// <inheritdoc/>
    public static bool TryEscape(ReadOnlySpan<char> text, Span<byte> destination, out int written)
    {
        written = 0;
        for (var rest = text; ;)
        {
            var plain = rest.IndexOfAny(Escaped) is >= 0 and var index ? index : rest.Length;
            if (!Encoding.UTF8.TryGetBytes(rest[..plain], destination[written..], out var count))
            {
                return false;
            }

            written += count;
            if (plain == rest.Length)
            {
                return true;
            }

            if (destination.Length - written < LongestReference)
            {
                return false;
            }

            written += Write(rest[plain], destination[written..]);
            rest = rest[(plain + 1)..];
        }
    }

    private static int Write(char c, Span<byte> destination)
    {
        var reference = c switch
        {
            '<' => "&lt;"u8,
            '>' => "&gt;"u8,
            '&' => "&amp;"u8,
            _ => "&quot;"u8,
        };
        reference.CopyTo(destination);
        return reference.Length;
    }
}
