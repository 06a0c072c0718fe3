using ImrDocs.Templating.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Passages;

/// <summary>An image of a passage.</summary>
/// <param name="Start">Where it begins in the passage.</param>
/// <param name="End">Where its last character stands.</param>
/// <param name="Address">The address of its file.</param>
/// <param name="HasText">Whether it has a text for readers who do not see it.</param>
internal sealed record PassageImage(int Start, int End, string? Address, bool HasText)
{
    /// <summary>The images of a document.</summary>
    /// <param name="document">The passage as Markdig reads it.</param>
    /// <param name="indexes">The index in the passage of each place in what Markdig reads.</param>
    public static IReadOnlyList<PassageImage> In(MarkdownDocument document, IReadOnlyList<int> indexes) =>
        [
            .. document
                .Descendants<LinkInline>()
                .Where(static link => link.IsImage && !HoldsValue(link))
                .Select(image => new PassageImage(
                    indexes[image.Span.Start],
                    indexes[image.Span.End],
                    image.GetDynamicUrl?.Invoke() ?? image.Url,
                    image.Descendants<LeafInline>().Any()
                )),
        ];

    // A value in an address is an error of its own.
    private static bool HoldsValue(LinkInline image) => image.Url?.Any(ValueMark.Has) == true;
}
