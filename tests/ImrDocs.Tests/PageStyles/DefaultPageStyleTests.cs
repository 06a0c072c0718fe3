using ImrDocs.PageStyles;
using ImrDocs.TemplateFolders;

namespace ImrDocs.Tests.PageStyles;

/// <summary>The style of a folder is that of its page.</summary>
public sealed class DefaultPageStyleTests
{
    [Fact]
    public void A_folder_without_a_style_sheet_has_the_default_one()
    {
        var style = Read(("layout.scriban-md", "# A\n"));
        var heading = style.Of(Elements.InMain("h2") with { Previous = "p" });

        Assert.Equal(
            (Elements.Points(13.063m), Elements.Points(16.982m), "1D3557", true),
            (heading.FontSize, heading.LineHeight, heading.Color, heading.KeepsWithNext)
        );
        Assert.Equal(new Edges<Length>(new(19_250), new(0), new(6_875), new(0)), heading.Margin);
        Assert.Equal("Source Sans 3", heading.FontFamilies[0]);
        Assert.Equal(2, style.Of(Elements.InMain("dl")).Columns);
        Assert.Equal(3, style.Of(Elements.Paragraph).Widows);
        Assert.Equal(Length.Zero, style.Of(Elements.InMain("h2") with { IsFirst = true }).Margin.Top);
        Assert.Equal(Length.Zero, style.Of(PageElement.Main).Padding.Top);
        Assert.Equal(new Edges<Length>(new(72_000), new(72_000), new(64_800), new(72_000)), style.Sheet.Margin);
        Assert.Equal([MarginContentKind.RunningHead], style.Sheet.Boxes[0].Content.Select(static part => part.Kind));
        Assert.Null(style.Before(PageElement.Main));
    }

    [Fact]
    public void A_folder_has_the_styles_of_what_its_wording_uses()
    {
        var cell = new PageElement("td", new("tr", new("tbody", Elements.InMain("table")))) { Classes = "align-right" };
        var style = Read(("layout.scriban-md", "| A |\n|--:|\n| B |\n"), ("page.css", "td { padding: 3pt }"));

        Assert.Equal(TextAlignment.Right, style.Of(cell).Alignment);
        Assert.Equal(new Border(new(750), "767676", "solid"), style.Of(cell).Border.Bottom);
        Assert.Equal(Elements.Points(3), style.Of(cell).Padding.Top);
        Assert.Equal(TextAlignment.Start, Read(("layout.scriban-md", "A\n")).Of(cell).Alignment);
    }

    [Fact]
    public void Containers_have_two_columns_in_print()
    {
        var style = Read(("layout.scriban-md", ":::columns\nA\n:::\n"));

        Assert.Equal(2, style.Of(Elements.InMain("div") with { Classes = "columns" }).Columns);
        Assert.True(style.Of(Elements.InMain("div") with { Classes = "notice keep-together" }).KeepsTogether);
    }

    [Fact]
    public void A_style_sheet_that_is_not_whole_is_an_error() =>
        Assert.Throws<TemplateException>(() => Read(("layout.scriban-md", "A\n"), ("page.css", "p { color: red")));

    private static PageStyle Read(params (string Path, string Text)[] files) =>
        PageStyle.Read(TemplateFiles.FromTexts(files.Select(static file => KeyValuePair.Create(file.Path, file.Text))));
}
