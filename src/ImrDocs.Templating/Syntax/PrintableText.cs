using System.Globalization;

namespace ImrDocs.Templating.Syntax;

/// <summary>Tells which texts can be printed, and which say nothing.</summary>
internal static class PrintableText
{
    /// <summary>
    /// Whether a reader would see nothing: the text holds only white space and characters without a shape.
    /// </summary>
    /// <remarks>
    /// The only definition of a blank text: data, the texts that templates write out, the functions that strip, and
    /// what is printed are all held to it.
    /// </remarks>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = IsPair(text, i);
            var category = isPair
                ? CharUnicodeInfo.GetUnicodeCategory(text.Slice(i, 2).ToString(), 0)
                : CharUnicodeInfo.GetUnicodeCategory(text[i]);
            if (category != UnicodeCategory.Format && !char.IsWhiteSpace(text[i]))
            {
                return false;
            }

            i += isPair ? 1 : 0;
        }

        return true;
    }

    /// <inheritdoc cref="IsBlank(ReadOnlySpan{char})"/>
    public static bool IsBlank(string text) => IsBlank(text.AsSpan());

    /// <summary>The index of the first character that cannot be printed, or -1 when there is none.</summary>
    /// <remarks>
    /// Such are control characters, halves of surrogate pairs, and the noncharacters that Unicode keeps for use inside
    /// programs.
    /// </remarks>
    public static int IndexOfUnprintable(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = IsPair(text, i);
            if (isPair ? IsNoncharacter(char.ConvertToUtf32(text[i], text[i + 1])) : IsUnprintable(text[i]))
            {
                return i;
            }

            i += isPair ? 1 : 0;
        }

        return -1;
    }

    /// <summary>Whether the character is white space that breaks or indents a line, which becomes one space.</summary>
    public static bool IsCollapsed(char c) => c is ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029';

    internal static string Describe(char c) =>
        string.Format(CultureInfo.InvariantCulture, "character U+{0:X4}", (int)c);

    private static bool IsPair(ReadOnlySpan<char> text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);

    private static bool IsUnprintable(char c) =>
        char.IsSurrogate(c) || (char.IsControl(c) && !IsCollapsed(c)) || IsNoncharacter(c);

    // Unicode Standard, section 23.7: the last two of each plane, and U+FDD0 to U+FDEF.
    private static bool IsNoncharacter(int codePoint) =>
        (codePoint & 0xFFFE) == 0xFFFE || codePoint is >= 0xFDD0 and <= 0xFDEF;
}
