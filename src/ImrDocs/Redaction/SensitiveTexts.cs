using System.Globalization;
using ImrDocs.Models;
using ImrDocs.Templates;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Redaction;

/// <summary>The sensitive values of a letter as texts may repeat them, and a search for them in what is printed.</summary>
/// <remarks>
/// A text counts from three letters or digits on, and a number from four digits on: shorter ones stand everywhere by chance. Choices,
/// and yes or no, do not count: their words are everybody's. Dates and numbers are looked for in the forms that are common in
/// American English. Each must stand as words of its own; a single word also in its capitals.
/// </remarks>
internal sealed class SensitiveTexts
{
    private const int LeastCharacters = 3;
    private const int LeastDigits = 4;

    private static readonly string[] DateFormats =
    [
        "yyyy-MM-dd", "MM/dd/yyyy", "M/d/yyyy", "MM/dd/yy", "M/d/yy", "MM-dd-yyyy", "M-d-yyyy", "MM-dd-yy", "M-d-yy", "MM.dd.yyyy", "M.d.yyyy",
        "MMMM d, yyyy", "MMM d, yyyy", "MMM. d, yyyy", "d MMMM yyyy", "d MMM yyyy", "MMMM dd, yyyy", "MMM dd, yyyy",
    ];

    private readonly List<(string Path, string Text, StringComparison Comparison)> _texts = [];
    private readonly HashSet<string> _placeholders = new(StringComparer.Ordinal);

    public SensitiveTexts(ISection letter) => Add(letter, "", isAll: false);

    /// <summary>The paths of the values that a printed text repeats.</summary>
    public IEnumerable<string> FindIn(string printed)
    {
        foreach (var placeholder in _placeholders)
        {
            printed = printed.Replace(placeholder, "\n", StringComparison.Ordinal);
        }

        return _texts.Where(text => Repeats(printed, text.Text, text.Comparison)).Select(static text => text.Path).Distinct();
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
                Add(value, prefix + field.JsonName, isAll || field.IsSensitive);
            }
        }
    }

    private void Add(object? value, string path, bool isSensitive)
    {
        switch (value)
        {
            case ISection section:
                Add(section, path + ".", isSensitive);
                break;
            case TemplateList list:
                for (var i = 0; i < list.Count; i++)
                {
                    Add(list[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), isSensitive);
                }

                break;
            case not null when isSensitive:
                foreach (var (text, comparison) in FormsOf(value))
                {
                    _texts.Add((path, text, comparison));
                }

                break;
        }
    }

    private static IEnumerable<(string Text, StringComparison Comparison)> FormsOf(object value) => value switch
    {
        string text when text.Count(char.IsLetterOrDigit) < LeastCharacters => [],
        string text when text.All(char.IsLetter) => [(text, StringComparison.Ordinal), (text.ToUpperInvariant(), StringComparison.Ordinal)],
        string text => [(text, StringComparison.OrdinalIgnoreCase)],
        DateTime date => DateFormats.Select(format => (date.ToString(format, CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase)).Distinct(),
        int or long or decimal => Numbers((IFormattable)value),
        _ => [],
    };

    private static IEnumerable<(string Text, StringComparison Comparison)> Numbers(IFormattable number) =>
        new[] { null, "0.##", "#,0", "#,0.00", "0.00" }
            .Select(format => number.ToString(format, CultureInfo.InvariantCulture))
            .Where(static text => text.Count(char.IsAsciiDigit) >= LeastDigits)
            .Distinct()
            .Select(static text => (text, StringComparison.Ordinal));

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
    private static bool IsInWord(char beside, char edge) => char.IsLetterOrDigit(beside) && char.IsLetterOrDigit(edge);
}
