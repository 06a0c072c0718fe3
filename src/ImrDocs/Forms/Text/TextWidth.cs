using System.Text;
using Wcwidth;

namespace ImrDocs.Forms.Text;

/// <summary>How many columns a text takes where all letters have one width, as in terminals.</summary>
internal static class TextWidth
{
    /// <summary>The columns of a character: 2 of a wide one, 0 of one that is drawn with the one before it.</summary>
    public static int Of(Rune character) => character.IsAscii ? 1 : Math.Max(0, UnicodeCalculator.GetWidth(character));

    /// <summary>The columns of a text.</summary>
    public static int Of(string text)
    {
        var width = 0;
        foreach (var character in text.EnumerateRunes())
        {
            width += Of(character);
        }

        return width;
    }
}
