using System.Globalization;
using System.Text;
using DiffPlex;

namespace ImrDocs.Snapshots.Redlines;

/// <summary>
/// Cuts a line into words, runs of spaces, and single other characters. A number is one word, with the marks between
/// its digits.
/// </summary>
internal sealed class WordChunker : IChunker
{
    private enum Part
    {
        Word,
        Space,
        Other,
    }

    public IReadOnlyList<string> Chunk(string text)
    {
        var pieces = new List<string>();
        var start = 0;
        var current = Part.Other;
        var index = 0;
        while (index < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var length);
            var part = IsInNumber(text, index) ? Part.Word : PartOf(rune);
            if (index > start && (part != current || part == Part.Other))
            {
                pieces.Add(text[start..index]);
                start = index;
            }

            current = part;
            index += length;
        }

        if (index > start)
        {
            pieces.Add(text[start..]);
        }

        return pieces;
    }

    // "03/02/2015", "1,000.50", "3-7-14".
    private static bool IsInNumber(string text, int index) =>
        text[index] is '.' or ',' or '/' or '-' or ':'
        && index > 0
        && char.IsAsciiDigit(text[index - 1])
        && index + 1 < text.Length
        && char.IsAsciiDigit(text[index + 1]);

    private static Part PartOf(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.SpaceSeparator => Part.Space,
            <= UnicodeCategory.OtherNumber => Part.Word,
            _ => Part.Other,
        };
}
