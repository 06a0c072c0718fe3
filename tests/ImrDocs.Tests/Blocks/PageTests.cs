using ImrDocs.Forms.Html;
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

    [Fact]
    public void A_page_says_the_language_of_its_letter() =>
        Assert.StartsWith(
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n",
            Page("{{ name }}"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_page_of_a_language_that_is_written_from_right_to_left_says_its_direction()
    {
        var page = new LetterRenderer<Reminder>(Files("{{ name }}\n\n::: {lang=en}\nTo {{ name }}\n:::")).Render(
            new() { Name = "\u05D0\u05E0\u05D4" },
            LetterFormat.Html
        );

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"he\" dir=\"rtl\">\n<head>\n", page, StringComparison.Ordinal);
        Assert.Contains("<div lang=\"en\" dir=\"ltr\">\n<p>To ", page, StringComparison.Ordinal);
        Assert.Equal("Notice", PageParts.Of(page)?[0].Text);
    }

    private static string Page(string layout) =>
        new LetterRenderer<Notice>(Files(layout)).Render(Notices.Good, LetterFormat.Html);

    private static TemplateFiles Files(string layout) =>
        TemplateFiles.FromTexts([
            new("layout.scriban-md", layout + "\n"),
            new("title.scriban-txt", "Notice\n"),
            new("running-head.scriban-txt", "Notice"),
        ]);
}
