namespace ImrDocs.Templating.Markdown;

/// <summary>A value at one place of a letter.</summary>
/// <param name="Number">The number of the mark that the templates wrote for it.</param>
/// <param name="Content">What the letter shows.</param>
/// <param name="WrittenStart">Where the mark begins in what the templates wrote, without the backslashes that are
/// left out.</param>
/// <param name="WrittenEnd">The index after it.</param>
/// <param name="MarkdownStart">Where the escaped value begins in the Markdown.</param>
/// <param name="MarkdownEnd">The index after it.</param>
internal readonly record struct MarkedValue(
    int Number,
    MarkContent Content,
    int WrittenStart,
    int WrittenEnd,
    int MarkdownStart,
    int MarkdownEnd
);
