using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.Blocks;

/// <summary>
/// What a page has beside the letter's HTML: a title that is printed once, and styles that are needed.
/// </summary>
public class PageTests
{
    private static readonly string[] Styles = ["/* Tables.", "/* Containers:", "/* Images", "/* Footnotes:"];

    [Theory]
    [InlineData("# Notice\n\n{{ name }}", "--title: none;")]
    [InlineData("{{ name }}\n\n#  Notice", "--title: none;")]
    [InlineData("# Notices\n\n{{ name }}", "--title: \"Notice\";")]
    [InlineData("## Notice\n\n{{ name }}", "--title: \"Notice\";")]
    [InlineData("{{ name }}: Notice", "--title: \"Notice\";")]
    public void A_title_that_is_a_heading_of_the_letter_is_not_printed_by_the_style_sheet(
        string layout,
        string expected
    ) => Assert.Contains($"\n:root {{ {expected} ", Page(layout), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ name }}", "")]
    [InlineData("{{ name }} | ::", "")]
    [InlineData("{{ name }}\n\n| a |\n|---|\n| b |", "/* Tables.")]
    [InlineData("::: notice\n{{ name }}\n:::", "/* Containers:")]
    public void A_page_has_the_default_styles_of_what_its_wording_uses(string layout, string expected)
    {
        var page = Page(layout);

        Assert.Equal(
            expected.Length == 0 ? [] : [expected],
            Styles.Where(style => page.Contains(style, StringComparison.Ordinal))
        );
    }

    private static string Page(string layout) =>
        new LetterRenderer<Notice>(
            TemplateFiles.FromTexts([
                new("layout.scriban-md", layout + "\n"),
                new("title.scriban-txt", "Notice\n"),
                new("running-head.scriban-txt", "Notice"),
            ])
        ).Render(Notices.Good, LetterFormat.Html);
}
