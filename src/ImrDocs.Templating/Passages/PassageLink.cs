using ImrDocs.Templating.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Passages;

/// <summary>A link of a passage that leads where a letter's links may not, as far as the passage shows it.</summary>
/// <param name="Index">Where it stands in the passage: where its address begins, or the link ends where it has
/// none.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Message">Why it is refused.</param>
internal sealed record PassageLink(int Index, PassageLinkKind Kind, string Message)
{
    /// <summary>The refused links of a document.</summary>
    /// <param name="document">The passage as Markdig reads it.</param>
    /// <param name="indexes">The index in the passage of each place in what Markdig reads.</param>
    public static IReadOnlyList<PassageLink> In(MarkdownDocument document, IReadOnlyList<int> indexes)
    {
        return
        [
            .. RefusedLink
                .In(document)
                .Where(static link => !IsImage(link.Link) && !IsReference(link.Link) && !HoldsValue(link.Link))
                .Select(link => new PassageLink(IndexOf(link.Link), KindOf(link.Link), link.Message)),
        ];

        int IndexOf(MarkdownObject link) => indexes[Math.Min(Math.Max(PlaceOf(link), 0), indexes.Count - 1)];
    }

    // An image has rules of its own.
    private static bool IsImage(MarkdownObject node) => node is LinkInline { IsImage: true };

    // Where an address is refused, so is its definition.
    private static bool IsReference(MarkdownObject node) => node is LinkInline { Reference: not null };

    // A value in an address is an error of its own.
    private static bool HoldsValue(MarkdownObject node) =>
        (
            node switch
            {
                LinkInline link => link.Url,
                AutolinkInline link => link.Url,
                LinkReferenceDefinition definition => definition.Url,
                _ => null,
            }
        )?.Any(ValueMark.Has) == true;

    private static PassageLinkKind KindOf(MarkdownObject node) =>
        node switch
        {
            LinkReferenceDefinition => PassageLinkKind.Definition,
            LinkInline => PassageLinkKind.Link,
            _ => PassageLinkKind.Address,
        };

    private static int PlaceOf(MarkdownObject node) =>
        node switch
        {
            LinkInline { UrlSpan: { IsEmpty: false } span } => span.Start,
            LinkReferenceDefinition { UrlSpan: { IsEmpty: false } span } => span.Start,
            LinkInline link => link.Span.End,
            AutolinkInline link => link.Span.Start + 1,
            _ => node.Span.Start,
        };
}
