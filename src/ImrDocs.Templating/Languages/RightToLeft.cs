namespace ImrDocs.Templating.Languages;

/// <summary>Finds the characters that are read from right to left.</summary>
internal static class RightToLeft
{
    /// <summary>Whether a text has such a character.</summary>
    /// <param name="text">The text.</param>
    public static bool IsIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Is(char.IsSurrogatePair(text, i) ? char.ConvertToUtf32(text, i) : text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a character is one of a script that is written from right to left, or begins to order text so.
    /// </summary>
    /// <remarks>
    /// The ranges are those that the Unicode Character Database gives to such scripts as a whole, so that characters of
    /// later versions are among them (DerivedBidiClass.txt of Unicode 16.0, the lines <c>@missing</c> with the classes
    /// R and AL). The single characters are of the classes R, RLE, RLO, and RLI.
    /// </remarks>
    /// <param name="character">The number of the character.</param>
    public static bool Is(int character) =>
        character
            is (>= 0x0590 and <= 0x08FF)
                or 0x200F
                or 0x202B
                or 0x202E
                or 0x2067
                or (>= 0xFB1D and <= 0xFDFF)
                or (>= 0xFE70 and <= 0xFEFF)
                or (>= 0x10800 and <= 0x10FFF)
                or (>= 0x1E800 and <= 0x1EFFF);
}
