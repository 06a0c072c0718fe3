using ImrDocs.Templating.Markdown.Containers;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Markdown.Footnotes;

/// <summary>Writes a footnote where it stands, between the tags that <see cref="FootnotePlaces"/> takes away.</summary>
internal sealed class FootnoteRenderer : HtmlObjectRenderer<FootnoteInline>
{
    protected override void Write(HtmlRenderer renderer, FootnoteInline footnote)
    {
        var isFootnote = footnote.Refusal is null;
        if (isFootnote)
        {
            WriteOpening(renderer, footnote);
        }
        else
        {
            renderer.Write(FootnoteParser.Opening);
        }

        renderer.WriteChildren(footnote);
        renderer.Write(isFootnote ? FootnotePlaces.Closing : "]");
    }

    // The text of a footnote leaves the container whose language it has.
    private static void WriteOpening(HtmlRenderer renderer, FootnoteInline footnote)
    {
        renderer.Write(FootnotePlaces.Opening);
        if (LanguageAround(footnote) is { } language)
        {
            ContainerRenderer.WriteLanguage(renderer, language);
        }

        renderer.Write(FootnotePlaces.OpeningEnd);
    }

    private static string? LanguageAround(FootnoteInline footnote)
    {
        ContainerInline outermost = footnote;
        while (outermost.Parent is { } parent)
        {
            outermost = parent;
        }

        for (Block? block = outermost.ParentBlock; block is not null; block = block.Parent)
        {
            if (block is CustomContainer container && ContainerLine.Of(container).Language is { } language)
            {
                return language;
            }
        }

        return null;
    }
}
