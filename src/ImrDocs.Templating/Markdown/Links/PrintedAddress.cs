using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Markdown.Links;

/// <summary>The address of a link that is a printed value: its mark, where the Markdown has it.</summary>
internal sealed class PrintedAddress : LeafInline
{
    public required string Mark { get; init; }
}

/// <summary>Writes such an address; the mark of a value is no character of an address, and is not encoded.</summary>
internal sealed class PrintedAddressRenderer : HtmlObjectRenderer<PrintedAddress>
{
    protected override void Write(HtmlRenderer renderer, PrintedAddress address) => renderer.Write(address.Mark);
}
