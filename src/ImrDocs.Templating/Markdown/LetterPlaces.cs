using ImrDocs.Templating.Documents;

namespace ImrDocs.Templating.Markdown;

/// <summary>
/// Leads from places in the text of a letter that has a mark for each value to the same places in the letter's
/// Markdown.
/// </summary>
internal sealed class LetterPlaces
{
    private readonly IReadOnlyList<MarkedValue> _values;

    // The line breaks before the first line, which no letter has.
    private readonly int _breaksOfText;
    private readonly int _breaksOfMarkdown;
    private readonly int _length;

    private LetterPlaces(MarkedText text)
    {
        var markdown = text.Markdown.AsSpan().TrimStart('\n');
        _values = text.Values;
        _breaksOfText = text.Text.Length - text.Text.AsSpan().TrimStart('\n').Length;
        _breaksOfMarkdown = text.Markdown.Length - markdown.Length;
        _length = markdown.TrimEnd('\n').Length + 1;
    }

    /// <summary>The places of a letter.</summary>
    public static LetterPlaces Of(MarkedText text) => new(text);

    /// <summary>The place of what stands at a place in the text.</summary>
    /// <param name="place">The place in the text, as <see cref="MarkedText.AsLetter"/> makes a letter of it.</param>
    public TextPlace Of(TextPlace place) =>
        InLetter(new(ToMarkdown(place.Start + _breaksOfText), ToMarkdown(place.End + _breaksOfText)));

    /// <summary>The place of a value.</summary>
    /// <param name="number">The number of its mark.</param>
    public TextPlace OfValue(int number) => InLetter(new(_values[number].MarkdownStart, _values[number].MarkdownEnd));

    /// <summary>The places of the parts of a value of blocks.</summary>
    /// <param name="number">The number of its mark.</param>
    public IReadOnlyList<TextPlace> PartsOf(int number) => [.. _values[number].Parts.Select(InLetter)];

    private TextPlace InLetter(TextPlace place) => new(Trimmed(place.Start), Trimmed(place.End));

    private int Trimmed(int index) => Math.Min(Math.Max(index - _breaksOfMarkdown, 0), _length);

    // No node begins or ends within a mark.
    private int ToMarkdown(int index)
    {
        var (low, high) = (0, _values.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _values[middle].TextEnd <= index ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? index : _values[low - 1].MarkdownEnd + index - _values[low - 1].TextEnd;
    }
}
