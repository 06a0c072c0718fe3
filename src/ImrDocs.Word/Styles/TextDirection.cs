using System.Globalization;
using System.Text;
using ImrDocs.Templating.Languages;

namespace ImrDocs.Word.Styles;

/// <summary>Divides a text into parts of one direction, as Word marks its runs.</summary>
internal static class TextDirection
{
    /// <summary>Where the part ends with which a text begins.</summary>
    /// <param name="text">The text; it is not empty.</param>
    /// <param name="isRightToLeft">Whether lines start on the right: what has no direction goes with them.</param>
    /// <param name="isPartRightToLeft">Whether the part runs from right to left.</param>
    /// <remarks>
    /// What has no direction of its own, such as spaces and digits, goes with its neighbors where both have one
    /// direction, and else with the line.
    /// </remarks>
    public static int EndOfPart(ReadOnlySpan<char> text, bool isRightToLeft, out bool isPartRightToLeft)
    {
        isPartRightToLeft = isRightToLeft;
        bool? found = null;
        var end = 0;
        for (var i = 0; i < text.Length; )
        {
            Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
            if (IsStrong(rune, out var isRight))
            {
                if (found is null && isRight != isRightToLeft && i > 0)
                {
                    return i;
                }

                if (found is { } direction && direction != isRight)
                {
                    return direction == isRightToLeft ? i : end;
                }

                found = isRight;
                isPartRightToLeft = isRight;
                end = i + length;
            }

            i += length;
        }

        return found is { } last && last != isRightToLeft ? end : text.Length;
    }

    /// <summary>The direction of an isolated text: that of its first letter, and else from left to right.</summary>
    public static bool? OfFirst(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsStrong(rune, out var isRight))
            {
                return isRight;
            }
        }

        return null;
    }

    private static bool IsStrong(Rune rune, out bool isRight)
    {
        if (rune.IsAscii)
        {
            isRight = false;
            return Rune.IsLetter(rune);
        }

        isRight = RightToLeft.Is(rune.Value);
        return isRight
            || Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.UppercaseLetter
                    or UnicodeCategory.LowercaseLetter
                    or UnicodeCategory.TitlecaseLetter
                    or UnicodeCategory.ModifierLetter
                    or UnicodeCategory.OtherLetter;
    }
}
