using System.Buffers;
using System.Text;
using ImrDocs.Templating.Languages;

namespace ImrDocs.CompiledLetters;

/// <summary>Finds the characters of UTF-8 that are read from right to left.</summary>
internal static class RightToLeftUtf8
{
    // No other byte begins such a character, and none of these stands inside of a character.
    private static readonly SearchValues<byte> FirstBytes = SearchValues.Create([
        0xD6,
        0xD7,
        0xD8,
        0xD9,
        0xDA,
        0xDB,
        0xDC,
        0xDD,
        0xDE,
        0xDF,
        0xE0,
        0xE2,
        0xEF,
        0xF0,
    ]);

    /// <summary>Whether a text has such a character.</summary>
    /// <param name="utf8">The text, as UTF-8.</param>
    public static bool IsIn(ReadOnlySpan<byte> utf8)
    {
        for (var index = utf8.IndexOfAny(FirstBytes); index >= 0; index = utf8.IndexOfAny(FirstBytes))
        {
            Rune.DecodeFromUtf8(utf8[index..], out var rune, out var length);
            if (RightToLeft.Is(rune.Value))
            {
                return true;
            }

            utf8 = utf8[(index + length)..];
        }

        return false;
    }
}
