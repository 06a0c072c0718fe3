using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Markdown;

/// <summary>A line break that a letter has only where another line follows it.</summary>
internal sealed class OpenBreak : LineBreakInline;

/// <summary>Writes such a line break, also where none follows.</summary>
internal sealed class OpenBreakRenderer : HtmlObjectRenderer<OpenBreak>
{
    protected override void Write(HtmlRenderer renderer, OpenBreak lineBreak) => renderer.WriteLine("<br />");
}
