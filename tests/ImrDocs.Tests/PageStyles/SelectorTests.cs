using ImrDocs.PageStyles;

namespace ImrDocs.Tests.PageStyles;

/// <summary>Selectors select what they select in a browser, or nothing.</summary>
public sealed class SelectorTests
{
    private static readonly PageElement Element = new(
        "p",
        new("li", new("ul", PageElement.Main) { Classes = "list" })
        {
            IsFirst = true,
            IsLast = true,
            Previous = null,
        }
    )
    {
        Classes = "one two",
        Previous = "h2",
        IsLast = true,
    };

    [Theory]
    [InlineData("p")]
    [InlineData("P")]
    [InlineData("*")]
    [InlineData(".one")]
    [InlineData("p.two.one")]
    [InlineData("\\70")]
    [InlineData("ul p")]
    [InlineData("html p")]
    [InlineData("ul > li > p")]
    [InlineData("main ul>li p")]
    [InlineData("main > * p")]
    [InlineData("h2 + p")]
    [InlineData("li > h2+p")]
    [InlineData("ul h2 + p:last-child")]
    [InlineData("li:first-child > p")]
    [InlineData("li:only-child p")]
    [InlineData(":root p")]
    [InlineData("h1, p")]
    [InlineData(":hover, p")]
    public void An_element_is_selected(string selector) => Assert.Equal("FF0000", ColorBy(selector));

    [Theory]
    [InlineData("dd")]
    [InlineData(".three")]
    [InlineData(".One")]
    [InlineData("p .one")]
    [InlineData("ul > p")]
    [InlineData("p > li")]
    [InlineData("h1 + p")]
    [InlineData("h1 + h2 + p")]
    [InlineData("h2.one + p")]
    [InlineData("h2:first-child + p")]
    [InlineData("p:first-child")]
    [InlineData("p:root")]
    [InlineData("p::before")]
    [InlineData("#p")]
    [InlineData("p:hover")]
    [InlineData("p[class]")]
    [InlineData("h2 ~ p")]
    [InlineData("p:not(.three)")]
    [InlineData("p::first-line")]
    [InlineData("> p")]
    [InlineData("li >")]
    [InlineData("p..one")]
    [InlineData("p:")]
    public void An_element_is_not_selected(string selector) => Assert.Equal("000000", ColorBy(selector));

    [Fact]
    public void Many_ancestors_are_compared_in_bounded_time()
    {
        var element = Enumerable.Range(0, 200).Aggregate(PageElement.Main, static (outer, _) => new("div", outer));

        var selector = string.Concat(Enumerable.Repeat("div ", 60)) + "> p > div";

        Assert.Equal("000000", PageStyle.Read(selector + "{ color: red }").Of(element).Color);
    }

    private static string ColorBy(string selector) => PageStyle.Read(selector + " { color: red }").Of(Element).Color;
}
