using System.Globalization;
using System.Text;

namespace ImrDocs.Redaction;

/// <summary>
/// A text as it is compared with another: two texts that a reader takes for the same are the same here.
/// </summary>
/// <remarks>
/// Characters are decomposed to their compatibility forms; what has no shape is left out; white space of every kind
/// and length is one space; hyphens, dashes and minus signs are one hyphen; apostrophes, quotation marks, slashes and
/// digits of every shape are those of ASCII. Case is kept.
/// </remarks>
internal static class ComparedText
{
    /// <summary>The text to compare; itself where there is nothing to change.</summary>
    public static string Of(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var decomposed = new StringBuilder(text.Length);
        foreach (var character in text.EnumerateRunes())
        {
            if (!IsInvisible(character))
            {
                CompatibilityForm.Append(decomposed, Alike(character));
            }
        }

        return Ordered(decomposed.ToString());
    }

    private static bool IsPlain(string text) =>
        Ascii.IsValid(text)
        && !text.Contains("  ", StringComparison.Ordinal)
        && !text.AsSpan().ContainsAnyInRange('\0', '\x1F');

    // What a decomposition consists of is compared like what stands in the text itself.
    private static string Ordered(string decomposed)
    {
        var result = new StringBuilder(decomposed.Length);
        List<Rune> marks = [];
        foreach (var character in decomposed.EnumerateRunes())
        {
            var alike = Alike(character);
            if (Rune.GetUnicodeCategory(alike) == UnicodeCategory.NonSpacingMark)
            {
                marks.Add(alike);
                continue;
            }

            AppendMarks(result, marks);
            if (alike.Value != ' ' || result.Length == 0 || result[^1] != ' ')
            {
                Append(result, alike);
            }
        }

        AppendMarks(result, marks);
        return result.ToString();
    }

    // Marks on one letter can be written in several orders.
    private static void AppendMarks(StringBuilder result, List<Rune> marks)
    {
        marks.Sort();
        marks.ForEach(mark => Append(result, mark));
        marks.Clear();
    }

    private static void Append(StringBuilder result, Rune character)
    {
        Span<char> units = stackalloc char[2];
        result.Append(units[..character.EncodeToUtf16(units)]);
    }

    private static Rune Alike(Rune character) =>
        character.Value switch
        {
            0x00B4 or 0x02B9 or 0x02BB or 0x02BC or 0x02C8 or 0x1FFD or (>= 0x2018 and <= 0x201B) or 0x2032 => new(
                '\''
            ),
            0x201C or 0x201D or 0x201E or 0x201F or 0x2033 => new('"'),
            0x2044 or 0x2215 or 0x29F8 => new('/'),
            0x02D7 or 0x2043 or 0x2212 or 0x2796 => new('-'),
            _ when character.IsAscii => Rune.IsWhiteSpace(character) ? new(' ') : character,
            _ when Rune.IsWhiteSpace(character) => new(' '),
            _ when Rune.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation => new('-'),
            _ when Rune.GetUnicodeCategory(character) == UnicodeCategory.DecimalDigitNumber => Digit(character),
            _ => character,
        };

    private static Rune Digit(Rune character) => new('0' + (int)Rune.GetNumericValue(character));

    private static bool IsInvisible(Rune character) =>
        character.Value switch
        {
            0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0 => true,
            (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) => true,
            _ => Rune.GetUnicodeCategory(character) == UnicodeCategory.Format,
        };
}
