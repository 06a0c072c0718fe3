using System.Globalization;
using ImrDocs.Values;

namespace ImrDocs.Redaction;

/// <summary>A sensitive value of a letter, and the ways in which a text can say it.</summary>
internal sealed class SoughtValue
{
    private const int LeastCharacters = 3;

    private readonly string _name;
    private readonly object _value;
    private readonly IReadOnlyList<(string Text, StringComparison Comparison)> _words;

    /// <param name="path">The value's path in the letter's data.</param>
    /// <param name="name">The template name of its field.</param>
    /// <param name="value">The value as templates see it; a text in the form in which texts are compared.</param>
    public SoughtValue(string path, string name, object value)
    {
        (Path, _name, _value) = (path, name, value);
        _words = value is string text ? [.. WordsOf(text)] : [];
    }

    /// <summary>The value's path in the letter's data.</summary>
    public string Path { get; }

    private decimal Number => Convert.ToDecimal(_value, CultureInfo.InvariantCulture);

    /// <summary>Whether a text repeats the value.</summary>
    /// <param name="text">The text, in the form in which texts are compared.</param>
    /// <param name="dates">The dates that it says.</param>
    /// <param name="numbers">The numbers that it says.</param>
    public bool IsRepeatedIn(string text, IReadOnlySet<SpokenDate> dates, IReadOnlyList<SpokenNumber> numbers) =>
        _value switch
        {
            string => _words.Any(word => Stands(word.Text, text, word.Comparison)),
            DateTime date => SpokenDate.Of(date).Any(dates.Contains),
            int or long or decimal => numbers.Any(number => number.Says(Number)),
            _ => false,
        };

    /// <summary>Whether a literal says the value and nothing else.</summary>
    /// <param name="literal">The literal, in the form in which texts are compared.</param>
    /// <param name="expression">The expression in which it stands.</param>
    public bool IsSaidBy(string literal, string expression) =>
        _value switch
        {
            string text => string.Equals(text, literal, StringComparison.OrdinalIgnoreCase),
            DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == literal,
            Choice choice => (choice.WireName == literal || choice.ToString() == literal) && IsNamedIn(expression),
            int or long or decimal => IsNumber(literal) && IsNamedIn(expression),
            _ => false,
        };

    private static IEnumerable<(string Text, StringComparison Comparison)> WordsOf(string text)
    {
        if (text.Count(char.IsLetterOrDigit) < LeastCharacters)
        {
            return [];
        }

        return text.All(IsLetter)
            ? [(text, StringComparison.Ordinal), (text.ToUpperInvariant(), StringComparison.Ordinal)]
            : [(text, StringComparison.OrdinalIgnoreCase)];
    }

    private bool IsNumber(string literal) =>
        decimal.TryParse(literal, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number == Math.Abs(Number);

    private bool IsNamedIn(string expression) => Stands(_name, expression, StringComparison.Ordinal);

    private static bool Stands(string word, string text, StringComparison comparison)
    {
        for (var at = text.IndexOf(word, comparison); at >= 0; at = text.IndexOf(word, at + 1, comparison))
        {
            var end = at + word.Length;
            if ((at == 0 || !IsInWord(text[at - 1], word[0])) && (end == text.Length || !IsInWord(text[end], word[^1])))
            {
                return true;
            }
        }

        return false;
    }

    // A value that begins or ends with a sign has a boundary of its own.
    private static bool IsInWord(char beside, char edge) => IsOfWord(beside) && IsOfWord(edge);

    private static bool IsOfWord(char c) => IsLetter(c) || char.IsDigit(c);

    // The marks of a decomposed letter belong to it.
    private static bool IsLetter(char c) =>
        char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
