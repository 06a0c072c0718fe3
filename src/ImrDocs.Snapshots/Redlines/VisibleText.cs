using System.Globalization;
using System.Text;

namespace ImrDocs.Snapshots.Redlines;

/// <summary>
/// Text in which every character can be seen: what is invisible or reorders its surroundings stands as <c>[U+XXXX]</c>.
/// </summary>
public static class VisibleText
{
    /// <summary>Writes a text so that every character of it can be seen.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, with <c>[U+XXXX]</c> in place of each character that cannot be seen.</returns>
    public static string Of(ReadOnlySpan<char> text)
    {
        var visible = new StringBuilder(text.Length);
        var index = 0;
        while (index < text.Length)
        {
            var wellFormed =
                Rune.DecodeFromUtf16(text[index..], out var rune, out var length)
                == System.Buffers.OperationStatus.Done;
            if (wellFormed && IsVisible(rune))
            {
                visible.Append(text.Slice(index, length));
            }
            else
            {
                visible.Append(CultureInfo.InvariantCulture, $"[U+{(wellFormed ? rune.Value : text[index]):X4}]");
            }

            index += length;
        }

        return visible.ToString();
    }

    /// <summary>A character by its number, as a text that cannot be seen stands: <c>[U+XXXX]</c>.</summary>
    internal static string Escape(char character) =>
        string.Create(CultureInfo.InvariantCulture, $"[U+{(int)character:X4}]");

    private static bool IsVisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.SpaceSeparator => rune.Value == ' ',
            UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned => false,
            _ => !IsBlank(rune.Value),
        };

    // Letters, marks and symbols that have no shape: combining grapheme joiner, Hangul fillers, Khmer inherent vowels,
    // the blank Braille pattern, and variation selectors.
    private static bool IsBlank(int value) =>
        value
            is 0x034F
                or 0x115F
                or 0x1160
                or 0x17B4
                or 0x17B5
                or 0x2800
                or 0x3164
                or 0xFFA0
                or (>= 0x180B and <= 0x180F)
                or (>= 0xFE00 and <= 0xFE0F)
                or (>= 0xE0100 and <= 0xE01EF);
}
