using System.Buffers;
using System.Buffers.Text;
using System.Text.Unicode;
using ImrDocs.Word.Packaging;

namespace ImrDocs.Word.Xml;

/// <summary>XML that is being written as UTF-8. Only here is a text made XML.</summary>
/// <remarks>
/// XML has no way to write a control character, half of a surrogate pair, U+FFFE, or U+FFFF. U+FFFD stands for each, as
/// UTF-8 has it for halves of pairs in the other forms: a reader sees that something was there, and nothing else of the
/// letter changes. White space that breaks or indents a line is a space, as it is on a page.
/// </remarks>
internal sealed class XmlOutput
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create([
        .. Enumerable.Range(0, ' ').Select(static c => (char)c),
        '&',
        '<',
        '>',
        '"',
        '\u0085',
        '\u2028',
        '\u2029',
        '\uFFFE',
        '\uFFFF',
    ]);

    private readonly ByteBuffer _bytes = new();

    /// <summary>What is written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.Written;

    /// <summary>How long it is, in bytes.</summary>
    public int Length => _bytes.Length;

    /// <summary>Forgets what is written.</summary>
    public void Clear() => _bytes.Clear();

    /// <summary>Writes XML as it is.</summary>
    public XmlOutput Raw(ReadOnlySpan<byte> xml)
    {
        _bytes.Append(xml);
        return this;
    }

    /// <summary>Writes a number.</summary>
    public XmlOutput Number(long number)
    {
        Utf8Formatter.TryFormat(number, _bytes.Room(20), out var written);
        _bytes.Advance(written);
        return this;
    }

    /// <summary>Writes a text, as content or between the quotation marks of an attribute.</summary>
    public XmlOutput Text(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var plain = text.IndexOfAny(Escaped);
            Plain(plain < 0 ? text : text[..plain]);
            if (plain < 0)
            {
                return this;
            }

            _bytes.Append(
                text[plain] switch
                {
                    '&' => "&amp;"u8,
                    '<' => "&lt;"u8,
                    '>' => "&gt;"u8,
                    '"' => "&quot;"u8,
                    '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029' => " "u8,
                    _ => "\uFFFD"u8,
                }
            );
            text = text[(plain + 1)..];
        }
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        var room = _bytes.Room(checked(text.Length * 3));
        Utf8.FromUtf16(text, room, out _, out var written);
        _bytes.Advance(written);
    }
}
