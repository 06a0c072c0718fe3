using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Markdown.Images;

/// <summary>Reads the sizes of a document's images, which are text to Markdig.</summary>
internal static class ImageSizes
{
    /// <summary>Takes the sizes out of the text after each image.</summary>
    public static void Read(MarkdownDocument document)
    {
        foreach (var image in document.Descendants<LinkInline>().Where(static link => link.IsImage).ToList())
        {
            if (
                image.NextSibling is LiteralInline literal
                && ImageSize.At(literal.Content.ToString(), out var length) is { } size
            )
            {
                image.SetData(typeof(ImageSize), size);
                literal.Content.Start += length;
                literal.Span = new(literal.Span.Start + length, literal.Span.End);
                if (literal.Content.IsEmpty)
                {
                    literal.Remove();
                }
            }
        }
    }

    /// <summary>The size of an image; null where it has none.</summary>
    public static ImageSize? Of(LinkInline image) => image.GetData(typeof(ImageSize)) as ImageSize;
}
