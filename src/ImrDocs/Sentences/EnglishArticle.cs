using System.Buffers;
using ImrDocs.Values;

namespace ImrDocs.Sentences;

/// <summary>Words with the English article that their sound asks for.</summary>
public static class EnglishArticle
{
    private static readonly SearchValues<char> BeforeWord = SearchValues.Create(" \u00A0\"'“‘(*[");

    /// <summary>
    /// A text with <c>a</c> or <c>an</c> before it: <c>an hour</c>, <c>a university</c>, <c>an MRI</c>; a text that
    /// begins with an article, or has nothing to read, is given back as it is.
    /// </summary>
    public static string With(string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept(BeforeWord);
        if (start < 0 || PlainText.IsBlank(text) || HasArticle(text.AsSpan(start)))
        {
            return text;
        }

        return (BeginsWithVowel(text.AsSpan(start)) ? "an " : "a ") + text;
    }

    private static bool HasArticle(ReadOnlySpan<char> text) =>
        text.StartsWith("a ", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("an ", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("the ", StringComparison.OrdinalIgnoreCase);

    private static bool BeginsWithVowel(ReadOnlySpan<char> text)
    {
        // The sign of a currency is said after its number.
        var said = text is ['$' or '£' or '€', .. var amount] ? amount : text;
        if (said is [>= '0' and <= '9', ..])
        {
            return SpokenSound.OfNumber(said);
        }

        var length = 0;
        while (length < said.Length && IsOfWord(said[length]))
        {
            length++;
        }

        return SpokenSound.OfWord(said[..length], said[length..]);
    }

    private static bool IsOfWord(char c) => char.IsLetter(c) || c is >= '0' and <= '9';
}
