using ImrDocs.PageStyles;

namespace ImrDocs.Tests.PageStyles;

/// <summary>Of several declarations of a property, the one that counts in a browser counts.</summary>
public sealed class CascadeTests
{
    [Theory]
    [InlineData("p { color: #111 } p { color: #222 }", "222222")]
    [InlineData("p { color: #222; color: #111 }", "111111")]
    [InlineData("main p { color: #222 } p { color: #111 }", "222222")]
    [InlineData(".a { color: #222 } main p { color: #111 }", "222222")]
    [InlineData("p.a { color: #222 } .a { color: #111 }", "222222")]
    [InlineData("p:first-child { color: #222 } main p { color: #111 }", "222222")]
    [InlineData("html body main p { color: #222 } p { color: #111 !important }", "111111")]
    [InlineData("p { color: #222 !important; color: #111 }", "222222")]
    [InlineData("p { color: #222 ! IMPORTANT } .a { color: #111 !important }", "111111")]
    [InlineData("p, h1 { color: #222 } * { color: #111 }", "222222")]
    public void The_more_precise_declaration_counts_or_else_the_later_one(string styleSheet, string color) =>
        Assert.Equal(
            color,
            PageStyle.Read(styleSheet).Of(Elements.Paragraph with { Classes = "b a", IsFirst = true }).Color
        );

    [Fact]
    public void A_style_sheet_counts_more_than_the_styles_of_browsers_however_precise() =>
        Assert.Equal(Length.Zero, PageStyle.Read("* { margin: 0 }").Of(Elements.InMain("h1")).Margin.Top);

    [Fact]
    public void A_declaration_that_is_not_understood_leaves_the_one_before_it() =>
        Assert.Equal("FF0000", Elements.Declared("color: red; color: oklch(0.5 0.2 30); color: 7").Color);

    [Fact]
    public void Comments_and_declarations_that_are_none_leave_those_around_them() =>
        Assert.Equal(
            "FF0000",
            Elements.ParagraphOf("/* a { */ p { ; nonsense; color/**/: /* b */ red /* c */; x }").Color
        );

    [Fact]
    public void Braces_in_texts_close_nothing() =>
        Assert.Equal("FF0000", Elements.ParagraphOf("h1 { content: '}' \"}\" } p { color: red }").Color);

    [Theory]
    [InlineData("@media print { p { color: red } }", "FF0000")]
    [InlineData("@media PRINT, screen { p { color: red } }", "FF0000")]
    [InlineData("@media only print { p { color: red } }", "FF0000")]
    [InlineData("@media all { p { color: red } }", "FF0000")]
    [InlineData("@media not screen { p { color: red } }", "FF0000")]
    [InlineData("@media not screen and (max-width: 26rem) { p { color: red } }", "FF0000")]
    [InlineData("@media print { @media all { p { color: red } } }", "FF0000")]
    [InlineData("@media screen { p { color: red } }", "000000")]
    [InlineData("@media screen and (max-width: 26rem) { p { color: red } }", "000000")]
    [InlineData("@media (max-width: 26rem) { p { color: red } }", "000000")]
    [InlineData("@media not print { p { color: red } }", "000000")]
    [InlineData("@media screen { @media print { p { color: red } } }", "000000")]
    [InlineData("@supports (display: grid) { p { color: red } }", "000000")]
    public void Rules_for_print_count(string styleSheet, string color) =>
        Assert.Equal(color, Elements.ParagraphOf(styleSheet).Color);
}
