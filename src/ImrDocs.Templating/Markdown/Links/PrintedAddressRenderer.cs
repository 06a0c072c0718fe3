using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ImrDocs.Templating.Markdown.Links;

/// <summary>Writes an address as its mark, which is no character of an address and is not encoded as one.</summary>
internal sealed class PrintedAddressRenderer : HtmlObjectRenderer<PrintedAddress>
{
    protected override void Write(HtmlRenderer renderer, PrintedAddress address) => renderer.Write(address.Mark);
}
