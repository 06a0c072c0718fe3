using System.Globalization;
using ImrDocs.Models;
using ImrDocs.Templates;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Redaction;

/// <summary>The sensitive values of a letter as texts may repeat them, and a search for them in what is printed.</summary>
/// <remarks>
/// A text counts from three letters or digits on, and a number from four digits on: shorter ones stand everywhere by chance. Choices,
/// and yes or no, do not count: their words are everybody's. Texts are compared as <see cref="ComparedText"/> says and must
/// stand as words of their own; a single word also in its capitals. Dates and numbers are compared by what they say, in whatever
/// form they are written.
/// </remarks>
internal sealed class SensitiveTexts
{
    private const int LeastCharacters = 3;

    // Stands for a placeholder: no part of any value.
    private const string Hidden = "\uFFFC";

    private readonly List<SensitiveValue> _values = [];
    private readonly HashSet<string> _placeholders = new(StringComparer.Ordinal);

    public SensitiveTexts(ISection letter) => Add(letter, "", isAll: false);

    /// <summary>The paths of the values that a printed text repeats.</summary>
    public IEnumerable<string> FindIn(string printed)
    {
        if (_values.Count == 0)
        {
            return [];
        }

        foreach (var placeholder in _placeholders)
        {
            printed = printed.Replace(placeholder, Hidden, StringComparison.Ordinal);
        }

        var text = ComparedText.Of(printed);
        var (dates, numbers) = (DateReader.DatesIn(text), NumberReader.NumbersIn(text));
        return _values.Where(value => IsRepeated(value.Value, text, dates, numbers)).Select(static value => value.Path).Distinct();
    }

    /// <summary>The paths of the values that a literal of an expression says.</summary>
    /// <param name="literal">The literal. However short it is, it can be a value.</param>
    /// <param name="expression">The expression. A choice or a number is meant only where the name of its field stands.</param>
    public IEnumerable<string> FindIn(string literal, string expression)
    {
        var text = ComparedText.Of(literal);
        return _values
            .Where(value => FormsOf(value.Value).Contains(text, StringComparer.OrdinalIgnoreCase)
                && (value.Value is string or DateTime || Repeats(expression, value.Name, StringComparison.Ordinal)))
            .Select(static value => value.Path)
            .Concat(FindIn(literal))
            .Distinct();
    }

    // Of computed members only those that say so themselves: the others are made of what is looked for anyway.
    private void Add(ISection section, string prefix, bool isAll)
    {
        foreach (var field in section.Schema.Fields)
        {
            if (Sensitivity.Covers(section.Schema, field) || isAll)
            {
                _placeholders.Add(field.Placeholder);
            }

            if (field is not { IsComputed: true, IsSensitive: false } && section.TryGetMember(field.TemplateName, out var value))
            {
                Add(value, prefix + field.JsonName, field.TemplateName, isAll || field.IsSensitive);
            }
        }
    }

    private void Add(object? value, string path, string name, bool isSensitive)
    {
        switch (value)
        {
            case ISection section:
                Add(section, path + ".", isSensitive);
                break;
            case TemplateList list:
                for (var i = 0; i < list.Count; i++)
                {
                    Add(list[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), name, isSensitive);
                }

                break;
            case string text when isSensitive:
                _values.Add(new(path, name, ComparedText.Of(text)));
                break;
            case not null when isSensitive:
                _values.Add(new(path, name, value));
                break;
        }
    }

    private static bool IsRepeated(object value, string printed, IReadOnlySet<SpokenDate> dates, IReadOnlyList<SpokenNumber> numbers) => value switch
    {
        string text when text.Count(char.IsLetterOrDigit) < LeastCharacters => false,
        string text when text.All(IsOfWord) => Repeats(printed, text, StringComparison.Ordinal) || Repeats(printed, text.ToUpperInvariant(), StringComparison.Ordinal),
        string text => Repeats(printed, text, StringComparison.OrdinalIgnoreCase),
        DateTime date => SpokenDate.Of(date).Any(dates.Contains),
        int or long or decimal => numbers.Any(number => number.Says(Convert.ToDecimal(value, CultureInfo.InvariantCulture))),
        _ => false,
    };

    private static IEnumerable<string> FormsOf(object value) => value switch
    {
        string text => [text],
        DateTime date => [date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
        Choice choice => [choice.WireName, choice.ToString()],
        IFormattable number => [number.ToString(null, CultureInfo.InvariantCulture), number.ToString("0.############################", CultureInfo.InvariantCulture)],
        _ => [],
    };

    private static bool Repeats(string printed, string text, StringComparison comparison)
    {
        for (var at = printed.IndexOf(text, comparison); at >= 0; at = printed.IndexOf(text, at + 1, comparison))
        {
            var end = at + text.Length;
            if ((at == 0 || !IsInWord(printed[at - 1], text[0])) && (end == printed.Length || !IsInWord(printed[end], text[^1])))
            {
                return true;
            }
        }

        return false;
    }

    // A value that begins or ends with a sign has a boundary of its own.
    private static bool IsInWord(char beside, char edge) => (IsOfWord(beside) || char.IsDigit(beside)) && (IsOfWord(edge) || char.IsDigit(edge));

    private static bool IsOfWord(char c) => char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>A value, with its path in the data and the template name of its field.</summary>
    private sealed record SensitiveValue(string Path, string Name, object Value);
}
