using System.Globalization;

namespace ImrDocs.CommandLine.Importing;

/// <summary>A place in a document that somebody can find there: <c>paragraph 12 ("Dear Mr. ...")</c>.</summary>
/// <param name="Words">The place in words; empty for the document as a whole.</param>
internal sealed record ImportPlace(string Words)
{
    private const int LongestQuote = 30;

    /// <summary>The document as a whole.</summary>
    public static ImportPlace Document { get; } = new("");

    /// <summary>A paragraph, with the words with which it begins.</summary>
    public static ImportPlace OfParagraph(int number, string text) =>
        new(string.Create(CultureInfo.InvariantCulture, $"paragraph {number}{Quote(text)}"));

    /// <summary>A cell of a table.</summary>
    public static ImportPlace OfCell(int table, int row, int cell, string text) =>
        new(string.Create(CultureInfo.InvariantCulture, $"table {table}, row {row}, cell {cell}{Quote(text)}"));

    /// <summary>A place by its name and the words with which it begins, such as a header or a footnote.</summary>
    public static ImportPlace Of(string name, string text) => new(name + Quote(text));

    private static string Quote(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length == 0)
        {
            return "";
        }

        var end = Math.Min(words.Length, LongestQuote);
        end -= end < words.Length && char.IsHighSurrogate(words[end - 1]) ? 1 : 0;
        return end < words.Length ? $" (\"{words[..end].TrimEnd()} ...\")" : $" (\"{words}\")";
    }
}
