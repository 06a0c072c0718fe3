using System.Globalization;
using CsCheck;
using ImrDocs.PageStyles;
using ImrDocs.TemplateFolders;

namespace ImrDocs.Tests.PageStyles;

/// <summary>Whatever a style sheet says, a style is computed from it, and the same one every time.</summary>
public sealed class AnyStyleSheetTests
{
    private static readonly string[] Parts =
    [
        .. DefaultStyle.Text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
        .. "{ } ( ) [ ] ; : , / * + > . # @ ! \" ' \\ /* */ -- - % & | ~ = <".Split(' '),
        .. "url( calc( min( var( repeat( counter(".Split(' '),
        .. "p p::before main * :root @page @media print @top-left 1e400px -1px 9999999999999999999999pt 0 +".Split(' '),
        "font: ",
        "--a: ",
        "border: ",
        "content: ",
        "grid-template-columns: ",
        "size: ",
        "\\0",
        "\ud800",
        "\u00e9",
        " ",
        "\n",
        "",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.OneOf(Parts).Array[0, 40].Select(string.Concat),
        Gen.OneOf(Parts).Array[0, 40].Select(static parts => string.Join(' ', parts)),
        Gen.String
    );

    [Fact]
    public void A_style_is_computed_from_any_text() => Property.Holds(Texts, 500, static text =>
        {
            var style = PageStyle.Read(DefaultStyle.Text + text);

            Assert.NotEmpty(style.Of(Elements.Paragraph).FontFamilies);
            Assert.True(style.Sheet.Width.Thousandths > 0);
            style.Before(Elements.Paragraph);
        });

    [Theory]
    [InlineData("(")]
    [InlineData("{")]
    [InlineData("a{")]
    [InlineData("@media print{")]
    [InlineData("p{margin:calc(")]
    [InlineData("p{margin:calc((")]
    [InlineData("p{color:var(--a,")]
    [InlineData(":not(")]
    [InlineData("p ")]
    [InlineData("p,")]
    [InlineData("p+")]
    public void Depth_has_a_bound(string opening) =>
        Assert.NotNull(Elements.ParagraphOf(string.Concat(Enumerable.Repeat(opening, 20_000))));

    [Fact]
    public void A_style_is_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (other.NumberFormat.NumberDecimalSeparator, other.NumberFormat.NegativeSign) = (",", "~");
            CultureInfo.CurrentCulture = other;
            var style = Elements.Declared("MARGIN: -1.5PT; DISPLAY: GRID; break-INSIDE: avoid; BORDER: SOLID");

            Assert.Equal((new Length(-1500), "grid", true), (style.Margin.Top, style.Display, style.KeepsTogether));
            Assert.Equal("solid", style.Border.Top.Line);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Threads_get_the_same_style()
    {
        var style = PageStyle.Read(DefaultStyle.Text);
        var found = new ElementStyle[64];

        Parallel.For(0, found.Length, i => found[i] = style.Of(new("em", new("p", PageElement.Main))));

        Assert.All(found, one => Assert.Equal(found[0] with { }, one with { FontFamilies = found[0].FontFamilies }));
    }
}
