using ImrDocs.PageStyles;

namespace ImrDocs.Tests.PageStyles;

/// <summary>Short forms set every edge that they set in a browser, in either direction of text.</summary>
public sealed class ShorthandTests
{
    [Theory]
    [InlineData("1pt", 1, 1, 1, 1)]
    [InlineData("1pt 2pt", 1, 2, 1, 2)]
    [InlineData("1pt 2pt 3pt", 1, 2, 3, 2)]
    [InlineData("1pt 2pt 3pt 4pt", 1, 2, 3, 4)]
    [InlineData("1pt auto", 1, 0, 1, 0)]
    [InlineData("1pt 2pt 3pt 4pt 5pt", 9, 9, 9, 9)]
    [InlineData("1pt red", 9, 9, 9, 9)]
    [InlineData("", 9, 9, 9, 9)]
    [InlineData("1pt; margin-left: 5pt", 1, 1, 1, 5)]
    [InlineData("1pt; margin-inline-start: 5pt", 1, 1, 1, 5)]
    [InlineData("1pt; margin-inline: 5pt 6pt", 1, 6, 1, 5)]
    [InlineData("1pt; margin-block: 5pt", 5, 1, 5, 1)]
    [InlineData("1pt; margin-block-end: 5pt", 1, 1, 5, 1)]
    public void Margins_go_around_the_element(string margin, int top, int end, int bottom, int start) =>
        Assert.Equal(
            new Edges<Length>(new(top * 1000), new(end * 1000), new(bottom * 1000), new(start * 1000)),
            Elements.Declared($"margin: 9pt; margin: {margin}").Margin
        );

    [Fact]
    public void Where_text_runs_from_right_to_left_it_starts_on_the_right() =>
        Assert.Equal(
            new Edges<Length>(new(1000), new(4000), new(3000), new(2000)),
            PageStyle.Read("p { padding: 1pt 2pt 3pt 4pt }", isRightToLeft: true).Of(Elements.Paragraph).Padding
        );

    [Theory]
    [InlineData("border: 2pt dashed red", 2000, "FF0000", "dashed")]
    [InlineData("border: red solid", 2250, "FF0000", "solid")]
    [InlineData("border: solid", 2250, "0000FF", "solid")]
    [InlineData("border: 2pt", 0, "0000FF", "none")]
    [InlineData("border: 2pt solid transparent", 0, "0000FF", "solid")]
    [InlineData("border: 2pt groove; border-top: 0", 0, "0000FF", "none")]
    [InlineData("border: 2pt solid; border-top-width: thick", 3750, "0000FF", "solid")]
    [InlineData("border-width: 1pt 2pt; border-style: double; border-color: lime", 1000, "00FF00", "double")]
    [InlineData("border-block: 1pt dotted lime", 1000, "00FF00", "dotted")]
    [InlineData("border: 2pt solid; border-block-start-color: red", 2000, "FF0000", "solid")]
    [InlineData("border: 2pt solid; border: 1pt solid red 3pt", 2000, "0000FF", "solid")]
    public void A_border_has_a_width_a_line_and_a_color(string css, int width, string color, string line) =>
        Assert.Equal(new Border(new(width), color, line), Elements.Declared("color: blue; " + css).Border.Top);

    [Fact]
    public void A_border_at_one_edge_leaves_the_others() =>
        Assert.Equal(
            new Border(Length.Zero, "000000", "none"),
            Elements.Declared("border-inline-start: 3px solid").Border.End
        );

    [Theory]
    [InlineData("underline dotted red", true)]
    [InlineData("line-through", false)]
    [InlineData("underline; text-decoration: none", false)]
    [InlineData("underline; text-decoration-line: overline underline", true)]
    public void Text_is_underlined_where_a_line_is_under_it(string decoration, bool isUnderlined) =>
        Assert.Equal(isUnderlined, Elements.Declared($"text-decoration: {decoration}").IsUnderlined);

    [Theory]
    [InlineData("#123 url(#a) no-repeat", "112233")]
    [InlineData("none", null)]
    public void A_background_can_be_a_color(string background, string? color) =>
        Assert.Equal(color, Elements.Declared($"background: red; background: {background}").Background);
}
