using ImrDocs.PageStyles;

namespace ImrDocs.Tests.PageStyles;

/// <summary>A sheet of paper has the size, the margins, and what stands in them that the rules for pages say.</summary>
public sealed class SheetTests
{
    [Theory]
    [InlineData("letter", 612_000, 792_000)]
    [InlineData("Legal", 612_000, 1_008_000)]
    [InlineData("A4", 595_276, 841_890)]
    [InlineData("a5 portrait", 419_528, 595_276)]
    [InlineData("landscape a4", 841_890, 595_276)]
    [InlineData("landscape", 792_000, 612_000)]
    [InlineData("auto", 612_000, 792_000)]
    [InlineData("5in", 360_000, 360_000)]
    [InlineData("5in 100mm", 360_000, 283_465)]
    [InlineData("a7", 612_000, 1_008_000)]
    [InlineData("0 5in", 612_000, 1_008_000)]
    [InlineData("a4 a5", 612_000, 1_008_000)]
    public void A_sheet_has_a_size(string size, int width, int height)
    {
        var sheet = SheetOf($"@page {{ size: legal; size: {size} }}");

        Assert.Equal((width, height), (sheet.Width.Thousandths, sheet.Height.Thousandths));
    }

    [Fact]
    public void Rules_for_all_printed_pages_count_together()
    {
        var sheet = SheetOf(
            """
            @page { margin: 1in 2in; }
            @media print { @page { margin-left: 1in } }
            @media screen { @page { margin: 9in } }
            @page :first { margin: 9in }
            @page wide { margin: 9in }
            """
        );

        Assert.Equal(new Edges<Length>(new(72_000), new(144_000), new(72_000), new(72_000)), sheet.Margin);
    }

    [Fact]
    public void What_pages_repeat_stands_in_the_order_of_reading()
    {
        var sheet = SheetOf(
            """
            @page {
              @bottom-right { content: counter(page) "/" counter( pages ) }
              @top-center { content: var(--title) / ""; }
              @top-left { content: "A\201C " var(--running-head) }
              @top-right { content: none }
              @bottom-left { content: "a" string(b) }
              @bottom-center { content: "" }
              @left-middle { content: "a" }
            }
            """
        );

        Assert.Equal(
            [
                (true, TextAlignment.Left, "Text A\u201C|RunningHead"),
                (true, TextAlignment.Center, "Title"),
                (false, TextAlignment.Right, "PageNumber|Text /|PageCount"),
            ],
            sheet.Boxes.Select(static box => (box.IsAtTop, box.Alignment, TextOf(box)))
        );
    }

    [Fact]
    public void A_box_inherits_from_the_page_and_from_its_first_element()
    {
        var box = Assert.Single(
            SheetOf(
                """
                html { color: red; font: 10pt A }
                @page { font-size: 2em; @top-left { content: "a"; margin: 1em } }
                @page { @top-left { font-style: italic } }
                """
            ).Boxes
        );

        Assert.Equal(
            ("FF0000", "A", 20_000, 20_000, true),
            (
                box.Style.Color,
                box.Style.FontFamilies[0],
                box.Style.FontSize.Thousandths,
                box.Style.Margin.Top.Thousandths,
                box.Style.IsItalic
            )
        );
    }

    [Fact]
    public void A_title_that_is_a_heading_of_the_letter_is_not_repeated()
    {
        const string Css = "main::before { content: var(--title) } @page { @top-left { content: var(--title) } }";
        var style = PageStyle.Read(Css, hasTitleHeading: true);

        Assert.Empty(style.Sheet.Boxes);
        Assert.Null(style.Before(PageElement.Main));
    }

    [Fact]
    public void A_style_sheet_can_set_what_the_page_sets() =>
        Assert.Equal(
            "Text a",
            TextOf(
                Assert.Single(
                    SheetOf(":root { --running-head: 'a' } @page { @top-left { content: var(--running-head) } }").Boxes
                )
            )
        );

    [Fact]
    public void Text_can_stand_before_an_element()
    {
        var style = PageStyle.Read("p::before { content: 'Note: '; font-weight: bold } .a:before { color: red }");

        var box = style.Before(Elements.Paragraph with { Classes = "a" });

        Assert.NotNull(box);
        Assert.Equal(
            ("Text Note: ", 700, "FF0000", TextAlignment.Left),
            (TextOf(box), box.Style.FontWeight, box.Style.Color, box.Alignment)
        );
        Assert.Null(style.Before(Elements.InMain("h1") with { Classes = "a" }));
        Assert.Null(PageStyle.Read("p::before { content: 'a'; display: none }").Before(Elements.Paragraph));
    }

    private static SheetStyle SheetOf(string styleSheet) => PageStyle.Read(styleSheet).Sheet;

    private static string TextOf(MarginBox box) =>
        string.Join('|', box.Content.Select(static part => $"{part.Kind} {part.Text}".TrimEnd('\0')).Select(Trim));

    private static string Trim(string part) => part.StartsWith("Text ", StringComparison.Ordinal) ? part : part.Trim();
}
