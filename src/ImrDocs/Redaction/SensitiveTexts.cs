using System.Globalization;
using ImrDocs.Models;
using ImrDocs.RichTexts;
using ImrDocs.Templating.Schema;
using ImrDocs.Values;

namespace ImrDocs.Redaction;

/// <summary>
/// The sensitive values of a letter as texts may repeat them, and a search for them in what is printed.
/// </summary>
/// <remarks>
/// A text counts from three letters or digits on, and a number from four digits on: shorter ones stand everywhere by
/// chance. Choices, and yes or no, do not count: their words are everybody's. Texts are compared as
/// <see cref="ComparedText"/> says and must stand as words of their own; a single word also in its capitals. Dates and
/// numbers are compared by what they say, in whatever form they are written.
/// </remarks>
internal sealed class SensitiveTexts
{
    // Stands for a placeholder: no part of any value.
    private const string Hidden = "\uFFFC";

    private readonly List<SoughtValue> _values = [];
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
        return _values
            .Where(value => value.IsRepeatedIn(text, dates, numbers))
            .Select(static value => value.Path)
            .Distinct();
    }

    /// <summary>The paths of the values that a literal of an expression says.</summary>
    /// <param name="literal">The literal. However short it is, it can be a value.</param>
    /// <param name="expression">
    /// The expression. A choice or a number is meant only where the name of its field stands.
    /// </param>
    public IEnumerable<string> FindIn(string literal, string expression)
    {
        var text = ComparedText.Of(literal);
        return _values
            .Where(value => value.IsSaidBy(text, expression))
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

            if (
                field is not { IsComputed: true, IsSensitive: false }
                && section.TryGetMember(field.TemplateName, out var value)
            )
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
            case RichText rich when isSensitive:
                _values.AddRange(
                    rich.PlainText.Split('\n').Select(line => new SoughtValue(path, name, ComparedText.Of(line)))
                );
                break;
            case not null when isSensitive:
                _values.Add(new(path, name, value));
                break;
        }
    }
}
