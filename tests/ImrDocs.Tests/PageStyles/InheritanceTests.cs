using ImrDocs.PageStyles;

namespace ImrDocs.Tests.PageStyles;

/// <summary>Elements inherit what they inherit in a browser, as computed.</summary>
public sealed class InheritanceTests
{
    private static readonly PageElement Inner = new("span", Elements.Paragraph);

    [Fact]
    public void Text_looks_as_around_it()
    {
        const string Declarations =
            "font: italic 600 20pt/2 A, 'B c'; color: red; letter-spacing: 0.1em; text-align: right; "
            + "white-space: nowrap; text-transform: uppercase; orphans: 3; widows: 4; text-decoration: underline";
        var style = InnerOf($"p {{ {Declarations} }} span {{ font-size: 10pt }}");

        Assert.Equal(["A", "B c"], style.FontFamilies);
        Assert.Equal(Elements.Points(10), style.FontSize);
        Assert.Equal(600, style.FontWeight);
        Assert.Equal("FF0000", style.Color);
        Assert.Equal(Elements.Points(2), style.LetterSpacing);
        Assert.Equal(Elements.Points(20), style.LineHeight);
        Assert.Equal(TextAlignment.Right, style.Alignment);
        Assert.Equal(4, style.Widows);
        Assert.True(style.IsItalic && style.IsUnbroken && style.IsUppercase && style.IsUnderlined);
    }

    [Fact]
    public void The_box_is_the_elements_own()
    {
        const string Declarations =
            "margin: 1pt; padding: 2pt; border: 3pt solid; background: blue; display: grid; "
            + "grid-template-columns: 1fr 1fr; gap: 4pt; break-inside: avoid; break-after: avoid; break-before: page";

        Assert.Equal(InnerOf("p { color: black }"), InnerOf($"p {{ {Declarations} }}"));
    }

    [Theory]
    [InlineData("120%", 24)]
    [InlineData("1.2em", 24)]
    [InlineData("30pt", 30)]
    [InlineData("1.2", 12)]
    [InlineData("normal", 12)]
    public void A_height_of_lines_is_inherited_as_a_length_unless_it_is_a_number(string height, int points) =>
        Assert.Equal(
            Elements.Points(points),
            InnerOf($"p {{ font-size: 20pt; line-height: {height} }} span {{ font-size: 10pt }}").LineHeight
        );

    [Theory]
    [InlineData("margin-top: inherit", 5)]
    [InlineData("margin-top: initial", 0)]
    [InlineData("margin-top: unset", 0)]
    [InlineData("margin: inherit", 5)]
    public void An_element_can_take_what_it_does_not_inherit(string declaration, int points) =>
        Assert.Equal(
            Elements.Points(points),
            InnerOf($"p {{ margin: 5pt }} span {{ margin: 7pt; {declaration} }}").Margin.Top
        );

    [Theory]
    [InlineData("inherit", "FF0000")]
    [InlineData("unset", "FF0000")]
    [InlineData("initial", "000000")]
    public void An_element_can_refuse_what_it_inherits(string value, string color) =>
        Assert.Equal(color, InnerOf($"p {{ color: red }} span {{ color: blue; color: {value} }}").Color);

    [Fact]
    public void Sizes_are_relative_to_the_font_and_to_that_of_the_page()
    {
        var style = InnerOf(
            "html { font-size: 10pt } p { font-size: 2em } span { font-size: 150%; margin: 1rem 1em; padding: 10% 0 }"
        );

        Assert.Equal(Elements.Points(30), style.FontSize);
        Assert.Equal(Elements.Points(10), style.Margin.Top);
        Assert.Equal(Elements.Points(30), style.Margin.End);
        // Of what the margins of a sheet leave: 8.5 inches less twice half an inch.
        Assert.Equal(Elements.Points(54), style.Padding.Top);
    }

    [Theory]
    [InlineData("", 9.75)]
    [InlineData("code { font-family: A, monospace }", 12)]
    [InlineData("code { font-size: 1em }", 12)]
    [InlineData("p { font-family: monospace }", 9.75)]
    public void Text_of_one_width_is_as_small_as_in_browsers(string styleSheet, double points) =>
        Assert.Equal(
            Elements.Points((decimal)points),
            PageStyle.Read(styleSheet).Of(new("code", Elements.Paragraph)).FontSize
        );

    [Fact]
    public void Bold_text_in_a_heading_is_bolder() =>
        Assert.Equal(900, PageStyle.Read("").Of(new("strong", Elements.InMain("h1"))).FontWeight);

    private static ElementStyle InnerOf(string styleSheet) => PageStyle.Read(styleSheet).Of(Inner);
}
