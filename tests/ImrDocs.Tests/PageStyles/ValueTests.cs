namespace ImrDocs.Tests.PageStyles;

/// <summary>Values mean what they mean in a browser, in thousandths of a point.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("96px", 72_000)]
    [InlineData("1in", 72_000)]
    [InlineData("2.54cm", 72_000)]
    [InlineData("25.4mm", 72_000)]
    [InlineData("101.6Q", 72_000)]
    [InlineData("6PC", 72_000)]
    [InlineData(".5PT", 500)]
    [InlineData("+1e1pt", 10_000)]
    [InlineData("-1.5pt", -1_500)]
    [InlineData("0", 0)]
    [InlineData("1mm", 2_835)]
    [InlineData("auto", 0)]
    [InlineData("calc(1in - 2pt * 3)", 66_000)]
    [InlineData("calc((1pt + 2pt) / 2)", 1_500)]
    [InlineData("min(1in, 3pt)", 3_000)]
    [InlineData("max(1pt, calc(2pt + 1pt), 2pt)", 3_000)]
    [InlineData("clamp(1pt, 5pt, 3pt)", 3_000)]
    [InlineData("1e99in", 100_000_000)]
    public void A_length_is_a_number_of_points(string length, int thousandths) =>
        Assert.Equal(thousandths, Elements.Declared($"margin: 9pt; margin-top: {length}").Margin.Top.Thousandths);

    [Theory]
    [InlineData("1")]
    [InlineData("1quux")]
    [InlineData("1 pt")]
    [InlineData("pt")]
    [InlineData("calc(1pt+2pt)")]
    [InlineData("calc(1pt + 2)")]
    [InlineData("calc(1pt * 2pt)")]
    [InlineData("calc(1pt / 0)")]
    [InlineData("min()")]
    [InlineData("calc(2)")]
    [InlineData("anchor-size(width)")]
    [InlineData("\"1pt\"")]
    public void What_is_no_length_changes_nothing(string length) =>
        Assert.Equal(9_000, Elements.Declared($"margin: 9pt; margin-top: {length}").Margin.Top.Thousandths);

    [Theory]
    [InlineData("#1a2B3c", "1A2B3C")]
    [InlineData("#123", "112233")]
    [InlineData("#0000", null)]
    [InlineData("#00000080", "7F7F7F")]
    [InlineData("#0008", "777777")]
    [InlineData("RebeccaPurple", "663399")]
    [InlineData("darkslategrey", "2F4F4F")]
    [InlineData("green", "008000")]
    [InlineData("transparent", null)]
    [InlineData("rgb(1, 2, 3)", "010203")]
    [InlineData("rgb(100% 0% 50% / 100%)", "FF0080")]
    [InlineData("rgba(0, 0, 0, 0.5)", "808080")]
    [InlineData("currentcolor", "0000FF")]
    [InlineData("ButtonFace", "ABCDEF")]
    [InlineData("#12345", "ABCDEF")]
    [InlineData("rgb(1, 2)", "ABCDEF")]
    [InlineData("rgb(1px, 2, 3)", "ABCDEF")]
    public void A_color_is_how_it_looks_on_paper(string color, string? digits) =>
        Assert.Equal(
            digits,
            Elements.Declared($"color: blue; background-color: #abcdef; background-color: {color}").Background
        );

    [Theory]
    [InlineData("20pt A", 20_000, 24_000, 400, false)]
    [InlineData("italic bold 10pt/1.5 A, B", 10_000, 15_000, 700, true)]
    [InlineData("normal small-caps 650 condensed 10pt/15pt A", 10_000, 15_000, 650, false)]
    [InlineData("oblique 200% / normal A", 24_000, 28_800, 400, true)]
    [InlineData("small A", 10_667, 12_800, 400, false)]
    public void A_font_is_set_as_a_whole(string font, int size, int height, int weight, bool isItalic)
    {
        var style = Elements.Declared($"font-weight: 900; font-style: italic; line-height: 9; font: {font}");

        Assert.Equal("A", style.FontFamilies[0]);
        Assert.Equal(
            (size, height, weight, isItalic),
            (style.FontSize.Thousandths, style.LineHeight.Thousandths, style.FontWeight, style.IsItalic)
        );
    }

    [Theory]
    [InlineData("A")]
    [InlineData("20pt")]
    [InlineData("20pt/ A")]
    [InlineData("wide 20pt A")]
    [InlineData("400 A")]
    [InlineData("20pt A,, B")]
    [InlineData("menu")]
    public void A_font_that_is_not_whole_changes_nothing(string font) =>
        Assert.Equal(
            Elements.Declared(""),
            Elements.Declared($"font: {font}") with
            {
                FontFamilies = Elements.Declared("").FontFamilies,
            }
        );

    [Fact]
    public void Families_are_names_without_quotation_marks() =>
        Assert.Equal(
            ["Public Sans", "Times New Roman", "sans-serif"],
            Elements.Declared("font-family: \"Public Sans\", Times  New Roman, sans-serif").FontFamilies
        );

    [Theory]
    [InlineData("break-before: page", true, false, false, false)]
    [InlineData("page-break-before: always", true, false, false, false)]
    [InlineData("break-after: recto", false, true, false, false)]
    [InlineData("page-break-after: avoid", false, false, true, false)]
    [InlineData("break-inside: avoid-page", false, false, false, true)]
    [InlineData("page-break-inside: avoid", false, false, false, true)]
    [InlineData("break-after: page; break-after: auto", false, false, false, false)]
    public void Pages_break_where_a_style_says_so(string css, bool before, bool after, bool withNext, bool together)
    {
        var style = Elements.Declared(css);

        Assert.Equal(
            (before, after, withNext, together),
            (style.BreaksBefore, style.BreaksAfter, style.KeepsWithNext, style.KeepsTogether)
        );
    }

    [Theory]
    [InlineData("1fr", 1)]
    [InlineData("max-content minmax(0, 1fr)", 2)]
    [InlineData("[a] 10pt [b] fit-content(45%) [c]", 2)]
    [InlineData("repeat(3, 1fr 2fr) auto", 7)]
    [InlineData("repeat(auto-fit, minmax(min(15rem, 100%), 1fr))", 1)]
    [InlineData("repeat(auto-fill, 10pt 20pt) 1fr", 3)]
    [InlineData("none", 1)]
    [InlineData("repeat(1000000000, 1fr)", 1000)]
    [InlineData("repeat(0, 1fr)", 4)]
    [InlineData("1fr red", 4)]
    public void The_columns_of_a_grid_are_counted(string columns, int count) =>
        Assert.Equal(
            count,
            Elements
                .Declared($"display: grid; grid-template-columns: repeat(4, auto); grid-template-columns: {columns}")
                .Columns
        );

    [Fact]
    public void What_is_no_grid_has_one_column() =>
        Assert.Equal(1, Elements.Declared("grid-template-columns: 1fr 1fr").Columns);

    [Fact]
    public void Gaps_are_those_of_rows_and_of_columns()
    {
        var style = Elements.Declared("gap: 1pt 2pt");

        Assert.Equal((new(1000), new(2000)), (style.RowGap, style.ColumnGap));
    }
}
