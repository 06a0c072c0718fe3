using System.Text.RegularExpressions;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.Proofreading;

/// <summary>The words that tell what a label or a name is about, whatever their form and order.</summary>
internal sealed class LabelWords
{
    private static readonly Regex Word = new(@"\p{L}[\p{L}\p{Nd}]*", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "of",
        "the",
        "a",
        "an",
        "on",
        "in",
        "at",
        "for",
        "by",
        "to",
        "and",
        "your",
        "our",
        "this",
        "is",
        "has",
    };

    // Many fields share these.
    private static readonly HashSet<string> General = new(StringComparer.Ordinal)
    {
        "date",
        "day",
        "time",
        "number",
        "no",
        "name",
        "code",
        "id",
        "amount",
        "total",
        "kind",
        "type",
        "text",
    };

    private readonly HashSet<string> _words;

    private LabelWords(IEnumerable<string> words) => _words = new(words, StringComparer.Ordinal);

    /// <summary>Whether there are no words that tell anything.</summary>
    public bool IsEmpty => _words.Count == 0;

    /// <summary>The words of a label as it is printed.</summary>
    public static LabelWords Of(string label) =>
        new(
            Word.Matches(label.Replace("(s)", ""))
                .Cast<Match>()
                .Select(static match => Singular(match.Value.ToLowerInvariant()))
                .Where(static word => !Small.Contains(word))
        );

    /// <summary>The words of a field's name in templates.</summary>
    public static LabelWords OfName(FieldSchema field) => Of(field.TemplateName.Replace('_', ' '));

    /// <summary>The words of a field's label; none where it has none.</summary>
    public static LabelWords OfLabel(FieldSchema field) => Of(field.Label ?? "");

    /// <summary>The words of both.</summary>
    public static LabelWords OfBoth(FieldSchema field) => Of(field.TemplateName.Replace('_', ' ') + " " + field.Label);

    /// <summary>Whether both are about the same.</summary>
    public bool IsSame(LabelWords other) => !IsEmpty && _words.SetEquals(other._words);

    /// <summary>Whether the other words say all of these.</summary>
    public bool IsPartOf(LabelWords other) => _words.IsSubsetOf(other._words);

    /// <summary>Whether both have a word that tells one field from another.</summary>
    public bool IsRelated(LabelWords other) =>
        _words.Any(word => !General.Contains(word) && other._words.Contains(word));

    private static string Singular(string word) =>
        word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] != 's'
            ? word.Substring(0, word.Length - 1)
            : word;
}
