using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ImrDocs.Templating.Markdown.Footnotes;

/// <summary>Writes a footnote where it stands, between the tags that <see cref="FootnotePlaces"/> takes away.</summary>
internal sealed class FootnoteRenderer : HtmlObjectRenderer<FootnoteInline>
{
    protected override void Write(HtmlRenderer renderer, FootnoteInline footnote)
    {
        var isFootnote = footnote.Refusal is null;
        renderer.Write(isFootnote ? FootnotePlaces.Opening : FootnoteParser.Opening);
        renderer.WriteChildren(footnote);
        renderer.Write(isFootnote ? FootnotePlaces.Closing : "]");
    }
}
