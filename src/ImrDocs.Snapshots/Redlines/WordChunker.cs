using System.Globalization;
using System.Text;
using DiffPlex;

namespace ImrDocs.Snapshots.Redlines;

/// <summary>Cuts a line into words, runs of spaces, and single other characters.</summary>
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
            var part = PartOf(rune);
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

    private static Part PartOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.SpaceSeparator => Part.Space,
        <= UnicodeCategory.OtherNumber => Part.Word,
        _ => Part.Other,
    };
}
