using ImrDocs.PageStyles;
using ImrDocs.TemplateFolders;

namespace ImrDocs.Determinations.Tests.PageStyles;

/// <summary>Forms other than HTML show the determination as its page does in print.</summary>
public sealed class DeterminationStyleTests
{
    private static readonly PageStyle Style = PageStyle.Read(
        TemplateFiles.FromAssembly(typeof(FinalDetermination).Assembly, "determination")
    );

    private static readonly PageElement Title = InMain("h3") with { Previous = "p" };

    [Fact]
    public void Text_has_the_size_of_print()
    {
        var style = Style.Of(PageElement.Main);

        Assert.Equal(
            (11_000, 15_950, "1A1A1A"),
            (style.FontSize.Thousandths, style.LineHeight.Thousandths, style.Color)
        );
        Assert.Equal(
            ["Source Serif 4", "Georgia", "Cambria", "Times New Roman", "Liberation Serif", "serif"],
            style.FontFamilies
        );
        Assert.Equal(Edges(0, 0, 0, 0), style.Padding);
    }

    [Fact]
    public void A_heading_has_a_rule_under_it()
    {
        var style = Style.Of(InMain("h1") with { Previous = "dl" });

        Assert.Equal("Public Sans", style.FontFamilies[0]);
        Assert.Equal(
            (11_000, 14_850, 220, 700, "1D3557"),
            (
                style.FontSize.Thousandths,
                style.LineHeight.Thousandths,
                style.LetterSpacing.Thousandths,
                style.FontWeight,
                style.Color
            )
        );
        Assert.Equal(Edges(24_750, 0, 9_625, 0), style.Margin);
        Assert.Equal(Edges(0, 0, 2_750, 0), style.Padding);
        Assert.Equal(new Border(new(750), "767676", "solid"), style.Border.Bottom);
        Assert.True(style.KeepsWithNext && style.KeepsTogether);
        Assert.Equal(Edges(0, 0, 9_625, 0), Style.Of(InMain("h1") with { IsFirst = true }).Margin);
    }

    [Fact]
    public void A_title_of_a_treatment_has_a_bar_at_its_start()
    {
        var style = Style.Of(Title);

        Assert.Equal((11_688, 600), (style.FontSize.Thousandths, style.FontWeight));
        Assert.Equal(Edges(22_000, 0, 9_625, 0), style.Margin);
        Assert.Equal(Edges(1_375, 0, 1_375, 8_250), style.Padding);
        Assert.Equal(new Border(new(3_000), "1D3557", "solid"), style.Border.Start);
        Assert.Equal(Length.Zero, style.Border.End.Width);
    }

    [Fact]
    public void An_outcome_stands_in_a_frame_and_on_one_line()
    {
        var style = Style.Of(new("strong", Title));

        Assert.Equal((11_688, 700, true), (style.FontSize.Thousandths, style.FontWeight, style.IsUnbroken));
        Assert.Equal(new Border(new(1_125), "1D3557", "solid"), style.Border.Top);
        Assert.Equal(style.Border.Top, style.Border.Start);
        Assert.Equal(Edges(0, 4_125, 0, 4_125), style.Padding);
        Assert.False(Style.Of(new("em", Title)).IsItalic);
    }

    [Fact]
    public void The_case_header_has_two_fields_in_a_row()
    {
        var header = Style.Of(InMain("dl") with { IsFirst = true });
        var list = Style.Of(InMain("dl"));

        Assert.Equal((4, 2), (header.Columns, list.Columns));
        Assert.Equal((16_500, 4_125), (header.ColumnGap.Thousandths, header.RowGap.Thousandths));
        Assert.Equal(Edges(0, 0, 9_625, 0), header.Margin);
        Assert.True(header.KeepsTogether && list.KeepsTogether);
    }

    [Fact]
    public void A_label_is_quieter_than_what_it_labels()
    {
        var label = Style.Of(new("dt", InMain("dl")));
        var value = Style.Of(new("dd", InMain("dl")));

        Assert.Equal(
            (10_313, 600, "4A4A4A", "Public Sans", true),
            (label.FontSize.Thousandths, label.FontWeight, label.Color, label.FontFamilies[0], label.KeepsWithNext)
        );
        Assert.Equal(
            (11_000, 400, "1A1A1A", 3, false),
            (value.FontSize.Thousandths, value.FontWeight, value.Color, value.Widows, value.KeepsWithNext)
        );
        Assert.Equal(Edges(0, 0, 0, 0), value.Margin);
    }

    [Fact]
    public void A_paragraph_after_a_title_stays_with_what_follows()
    {
        Assert.True(Style.Of(InMain("p") with { Previous = "h3" }).KeepsWithNext);
        Assert.False(Style.Of(InMain("p") with { Previous = "p" }).KeepsWithNext);
    }

    [Fact]
    public void The_letters_name_stands_before_it()
    {
        var before = Style.Before(PageElement.Main);

        Assert.NotNull(before);
        Assert.Equal([new(MarginContentKind.Title)], before.Content);
        Assert.Equal(
            (15_125, 18_906, 700, "1D3557", "block"),
            (
                before.Style.FontSize.Thousandths,
                before.Style.LineHeight.Thousandths,
                before.Style.FontWeight,
                before.Style.Color,
                before.Style.Display
            )
        );
        Assert.Equal(Edges(0, 0, 13_750, 0), before.Style.Margin);
        Assert.Equal(new Border(new(2_250), "1D3557", "solid"), before.Style.Border.Bottom);
        Assert.Null(Style.Before(Title));
    }

    [Fact]
    public void Every_page_has_the_running_head_and_its_number()
    {
        var sheet = Style.Sheet;

        Assert.Equal((612_000, 792_000), (sheet.Width.Thousandths, sheet.Height.Thousandths));
        Assert.Equal(Edges(72_000, 72_000, 64_800, 72_000), sheet.Margin);
        Assert.Equal(
            [(true, TextAlignment.Left), (false, TextAlignment.Right)],
            sheet.Boxes.Select(static box => (box.IsAtTop, box.Alignment))
        );
        Assert.Equal([new(MarginContentKind.RunningHead)], sheet.Boxes[0].Content);
        Assert.Equal(
            [
                new(MarginContentKind.Text, "Page "),
                new(MarginContentKind.PageNumber),
                new(MarginContentKind.Text, " of "),
                new(MarginContentKind.PageCount),
            ],
            sheet.Boxes[1].Content
        );
        Assert.All(sheet.Boxes, static box =>
            Assert.Equal(
                (9_000, "4A4A4A", "Arial"),
                (box.Style.FontSize.Thousandths, box.Style.Color, box.Style.FontFamilies[0])
            )
        );
    }

    private static PageElement InMain(string name) => new(name, PageElement.Main);

    private static Edges<Length> Edges(int top, int end, int bottom, int start) =>
        new(new(top), new(end), new(bottom), new(start));
}
