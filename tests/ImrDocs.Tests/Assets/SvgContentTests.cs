using System.Text;
using ImrDocs.TemplateFolders;

namespace ImrDocs.Tests.Assets;

public class SvgContentTests
{
    private const string Start =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    [Theory]
    [InlineData("")]
    [InlineData("<title>Seal</title><g fill=\"#fff\"><path d=\"M0 0h8\"/></g>")]
    [InlineData(
        "<defs><linearGradient id=\"a\"/></defs><rect fill=\"url(#a)\"/><use xlink:href=\"#b\"/><use href=\"#b\"/>"
    )]
    [InlineData("<!-- drawn by hand --><text x=\"1\">A &amp; B</text>")]
    public void An_image_that_only_draws_is_right(string content) => Assert.Null(Find(Start + content + "</svg>"));

    [Theory]
    [InlineData("<script>alert(1)</script>", "remove the element <script>")]
    [InlineData("<style>@import 'a.css'</style>", "remove the element <style>")]
    [InlineData("<foreignObject/>", "remove the element <foreignObject>")]
    [InlineData("<image href=\"https://example.org/a.png\"/>", "remove the element <image>")]
    [InlineData("<a href=\"https://example.org\"/>", "remove the element <a>")]
    [InlineData("<animate attributeName=\"href\"/>", "remove the element <animate>")]
    [InlineData("<b xmlns=\"http://www.w3.org/1999/xhtml\"/>", "remove the element <b>")]
    [InlineData("<rect onclick=\"alert(1)\"/>", "remove the attribute 'onclick' of <rect>")]
    [InlineData("<rect ONLOAD=\"alert(1)\"/>", "remove the attribute 'ONLOAD' of <rect>")]
    [InlineData("<use href=\"https://example.org/a.svg#b\"/>", "remove the attribute 'href' of <use>")]
    [InlineData("<use xlink:href=\"javascript:alert(1)\"/>", "remove the attribute 'xlink:href' of <use>")]
    [InlineData("<rect fill=\"url(https://example.org/a)\"/>", "remove the attribute 'fill' of <rect>")]
    [InlineData("<rect style=\"fill: url( 'https://example.org/a')\"/>", "remove the attribute 'style' of <rect>")]
    [InlineData("<rect style=\"fill: u\\72l(https://example.org/a)\"/>", "remove the attribute 'style' of <rect>")]
    public void What_runs_or_loads_something_is_refused_by_name(string content, string expected) =>
        Assert.EndsWith(expected, Find(Start + content + "</svg>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("no image")]
    [InlineData("<html/>")]
    [InlineData("<svg/>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\">")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>")]
    [InlineData("<?xml-stylesheet href=\"a.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    public void What_is_no_image_is_refused(string content) => Assert.NotNull(Find(content));

    private static string? Find(string content) => SvgContent.FindError(Encoding.UTF8.GetBytes(content));
}
