using System.Buffers;
using System.Collections.Frozen;
using ImrDocs.Templating.Casing;

namespace ImrDocs.Sentences;

/// <summary>Tells whether what an English text begins with is spoken with a vowel first.</summary>
internal static class SpokenSound
{
    private const int LeastSpokenWord = 4;

    // Letters of which the name begins with a vowel: an FDA rule, an MRI, an x-ray.
    private const string VowelLetters = "AEFHILMNORSXaefhilmnorsx";

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789,");

    private const string Vowels = "AEIOU";

    private const string AccentedVowels = "àáâãäåæèéêëìíîïòóôõöøœùúûü";

    // Capitals that are spoken as a word, or letter by letter, though they look otherwise.
    private static readonly FrozenSet<string> SpokenAsWords = Set("HUD MRSA RAM SIM SNF");
    private static readonly FrozenSet<string> SpokenByLetters = Set("FEHB FEHBP MAOI MAOIS NAIC");

    // Two consonants with which an English word begins.
    private static readonly FrozenSet<string> Onsets = Set("FL FR SC SH SK SL SM SN SP ST SW");

    // A silent h.
    private static readonly string[] SilentH = ["hour", "honest", "honor", "honour", "heir"];
    private static readonly FrozenSet<string> SilentHWords = Set("herb herbs herbal");

    // Vowels that are spoken with a y or a w first.
    private static readonly string[] SpokenAsConsonant =
    [
        .. "eu ewe one once ouija ubiquit ufo uk unanim uniax unicam unicorn unicyc unidirection unif unilat".Split(
            ' '
        ),
        .. "union unipolar unique unison unit univers ura ure uri uro usa use using usu uten uter util utop".Split(' '),
        .. "uveitis uvula".Split(' '),
    ];

    // They begin as one of those, and are spoken as they are written.
    private static readonly string[] SpokenAsVowel = ["oneid", "oner"];

    /// <summary>Whether a number is: <c>8</c>, <c>11</c>, <c>18</c>, <c>80</c>, <c>8,000</c>.</summary>
    /// <param name="text">A text that begins with a digit.</param>
    /// <remarks>
    /// Four digits without a comma are spoken in two parts, as years are: an 1850 map, an 1800-calorie diet.
    /// </remarks>
    public static bool OfNumber(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(OfNumbers);
        var digits = end < 0 ? text : text[..end];
        var comma = digits.IndexOf(',');

        // The digits that are spoken before the first "hundred", "thousand", or "million".
        var leading =
            comma >= 0 ? comma
            : digits.Length == 4 ? 2
            : ((digits.Length - 1) % 3) + 1;
        return text[0] == '8' || (leading == 2 && text is ['1', '1' or '8', ..]);
    }

    /// <summary>Whether a word is.</summary>
    /// <param name="word">The letters and digits at the beginning.</param>
    /// <param name="rest">What follows them.</param>
    public static bool OfWord(ReadOnlySpan<char> word, ReadOnlySpan<char> rest) =>
        word.Length > 0
        && (
            IsSpelled(word, rest)
                ? VowelLetters.Contains(word[0])
                : BeginsAsSpoken(CaseMapping.ToLower(word.ToString()))
        );

    // Whether it is spoken letter by letter.
    private static bool IsSpelled(ReadOnlySpan<char> word, ReadOnlySpan<char> rest) =>
        word switch
        {
            // X-ray and M.D., but not O'Brien.
            [_] => rest is not ['\'' or '’', ..],

            // B12, eGFR, and MSc; MRIs and FDA.
            [_, >= '0' and <= '9', ..] => true,
            [>= 'a' and <= 'z', >= 'A' and <= 'Z', ..] => true,
            [>= 'A' and <= 'Z', >= 'A' and <= 'Z', ..] => !IsSpokenWord(
                word is [.. var singular, 's'] ? singular : word
            ),
            _ => false,
        };

    // Capitals of four letters or more that begin as a word does: HIPAA, NASA, SNAP, but not SNRI.
    private static bool IsSpokenWord(ReadOnlySpan<char> letters)
    {
        var written = letters.ToString();
        return SpokenAsWords.Contains(written)
            || (
                written.Length >= LeastSpokenWord
                && !SpokenByLetters.Contains(written)
                && (
                    Vowels.Contains(written[0])
                    || Vowels.Contains(written[1])
                    || (Vowels.Contains(written[2]) && Onsets.Contains(written[..2]))
                )
            );
    }

    private static bool BeginsAsSpoken(string word) =>
        word[0] switch
        {
            'h' => BeginsWithAny(word, SilentH) || SilentHWords.Contains(word),
            'a' or 'e' or 'i' or 'o' or 'u' => !BeginsWithAny(word, SpokenAsConsonant)
                || BeginsWithAny(word, SpokenAsVowel),
            var c => AccentedVowels.Contains(c),
        };

    private static bool BeginsWithAny(string word, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
