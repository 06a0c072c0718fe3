using System.Globalization;
using ImrDocs.Templating.Markdown.Images;
using ImrDocs.Templating.Markdown.Links;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Markdown;

/// <summary>Writes links, and images by the path of their file; the page puts the file in its place.</summary>
internal sealed class LinkRenderer : LinkInlineRenderer
{
    /// <summary>What an image begins with, before the path of its file.</summary>
    public const string ImageStart = "<img src=\"";

    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (!link.IsImage)
        {
            WriteLink(renderer, link);
            return;
        }

        renderer.Write(ImageStart).WriteEscapeUrl(link.GetDynamicUrl?.Invoke() ?? link.Url).Write("\" alt=\"");
        var isHtml = renderer.EnableHtmlForInline;
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(link);
        renderer.EnableHtmlForInline = isHtml;
        renderer.Write('"');
        if (ImageSizes.Of(link) is { } size)
        {
            Write(renderer, "width", size.Width);
            Write(renderer, "height", size.Height);
        }

        renderer.Write(" />");
    }

    private void WriteLink(HtmlRenderer renderer, LinkInline link)
    {
        if (link.Url?.Any(ValueMark.Has) != true)
        {
            base.Write(renderer, link);
            return;
        }

        renderer.Write(LinkOrder.Opening);
        renderer.WriteChildren(link);
        renderer.Write(LinkOrder.BeforeAddress);
        renderer.Write(new PrintedAddress { Mark = link.Url!, Span = link.UrlSpan });
        if (!string.IsNullOrEmpty(link.Title))
        {
            renderer.Write("\" title=\"").WriteEscape(link.Title);
        }

        renderer.Write(LinkOrder.Closing);
    }

    private static void Write(HtmlRenderer renderer, string name, int? pixels)
    {
        if (pixels is { } value)
        {
            renderer.Write($" {name}=\"{value.ToString(CultureInfo.InvariantCulture)}\"");
        }
    }
}
