using ImrDocs.Templating.Markdown.Footnotes;
using Markdig.Syntax;

namespace ImrDocs.Templating.Passages;

/// <summary>A footnote of a passage that the letter shows as it is written.</summary>
/// <param name="Start">Where it begins in the passage.</param>
/// <param name="Reason">Why, and what to do.</param>
internal sealed record PassageFootnote(int Start, string Reason)
{
    /// <summary>Such footnotes of a document.</summary>
    /// <param name="document">The passage as Markdig reads it.</param>
    /// <param name="indexes">The index in the passage of each place in what Markdig reads.</param>
    public static IReadOnlyList<PassageFootnote> In(MarkdownDocument document, IReadOnlyList<int> indexes) =>
        [
            .. document
                .Descendants<FootnoteInline>()
                .Where(static footnote => footnote.Refusal is not null)
                .Select(footnote => new PassageFootnote(indexes[footnote.Span.Start], footnote.Refusal!)),
        ];
}
