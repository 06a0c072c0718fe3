using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace ImrDocs.Verification.Clauses;

/// <summary>
/// Finds where sentences end. It need not know every abbreviation: both texts are cut alike, and a wrong cut only moves
/// a number.
/// </summary>
internal static class SentenceEnds
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(".!?…");
    private static readonly SearchValues<char> Closing = SearchValues.Create(")]}\"'”’»*_");

    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(
        StringComparer.Ordinal,
        "Dr",
        "Mr",
        "Mrs",
        "Ms",
        "Prof",
        "St",
        "Jr",
        "Sr",
        "No",
        "Nos",
        "vs",
        "Inc",
        "Ltd",
        "Co",
        "Sec",
        "Secs",
        "Fig",
        "Vol",
        "Art",
        "Ch",
        "approx",
        "e.g",
        "i.e",
        "cf",
        "al"
    );

    /// <summary>The index after each sentence and the white space after it; the last is the text's length.</summary>
    public static IEnumerable<int> Of(string text)
    {
        var index = 0;
        while (index < text.Length)
        {
            var mark = text.AsSpan(index).IndexOfAny(Marks);
            if (mark < 0)
            {
                break;
            }

            var end = Skip(text, Skip(text, index + mark, Marks), Closing);
            var next = end;
            while (next < text.Length && char.IsWhiteSpace(text[next]))
            {
                next++;
            }

            if (next > end && next < text.Length && Begins(text, next) && !IsAbbreviation(text, index + mark))
            {
                yield return next;
            }

            index = Math.Max(next, index + mark + 1);
        }

        if (text.Length > 0)
        {
            yield return text.Length;
        }
    }

    private static int Skip(string text, int index, SearchValues<char> characters) =>
        text.AsSpan(index).IndexOfAnyExcept(characters) is >= 0 and var length ? index + length : text.Length;

    private static bool Begins(string text, int index)
    {
        Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out _);
        return !Rune.IsLower(rune);
    }

    // "J. Smith" and "U.S. Code" too: a single letter before the mark.
    private static bool IsAbbreviation(string text, int mark)
    {
        if (text[mark] != '.')
        {
            return false;
        }

        var start = mark;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var word = text[start..mark];
        return Abbreviations.Contains(word)
            || word is [.., '.', _]
            || (word is [var letter] && char.IsUpper(letter) && letter != 'I');
    }
}
