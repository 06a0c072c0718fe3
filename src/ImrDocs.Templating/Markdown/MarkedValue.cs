using ImrDocs.Templating.Documents;

namespace ImrDocs.Templating.Markdown;

/// <summary>A value at one place of a letter.</summary>
/// <param name="Number">The number of the mark that the templates wrote for it.</param>
/// <param name="Content">What the letter shows.</param>
/// <param name="WrittenStart">Where the mark begins in what the templates wrote, without the backslashes that are
/// left out.</param>
/// <param name="WrittenEnd">The index after it.</param>
/// <param name="TextStart">Where the mark begins in the text with a mark for each value.</param>
/// <param name="TextEnd">The index after it.</param>
/// <param name="MarkdownStart">Where the escaped value begins in the Markdown.</param>
/// <param name="MarkdownEnd">The index after it.</param>
internal readonly record struct MarkedValue(
    int Number,
    MarkContent Content,
    int WrittenStart,
    int WrittenEnd,
    int TextStart,
    int TextEnd,
    int MarkdownStart,
    int MarkdownEnd
)
{
    /// <summary>
    /// Where the parts of a value of blocks are written in the Markdown, each before those that stand in it; none for a
    /// text.
    /// </summary>
    public IReadOnlyList<TextPlace> Parts { get; init; } = [];
}
