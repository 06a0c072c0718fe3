using ImrDocs.Templating.Documents;

namespace ImrDocs.Templating.Markdown;

/// <summary>A block of a letter that holds text, as its reader sees it: without the marks of Markdown.</summary>
/// <param name="Kind">What it is to its reader.</param>
/// <param name="Level">The level of a heading, from 1 to 6; 0 for any other block.</param>
/// <param name="Start">Where the block's first line begins in the Markdown, with the marks before the text.</param>
/// <param name="Text">The text; a line break is a space, but for lines that are kept as they are.</param>
/// <param name="Places">
/// For each character of the text, where it is written in the Markdown: a stretch, for it may be escaped.
/// </param>
/// <param name="LabelLength">
/// The length of the label at the text's beginning, emphasized text that ends in a colon; 0 where there is none.
/// </param>
internal sealed record TextBlock(
    TextBlockKind Kind,
    int Level,
    int Start,
    string Text,
    IReadOnlyList<TextPlace> Places,
    int LabelLength
);
