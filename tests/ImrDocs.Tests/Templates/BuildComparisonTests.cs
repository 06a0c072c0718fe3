using ImrDocs.TemplateFolders;

namespace ImrDocs.Tests.Templates;

public class BuildComparisonTests
{
    private const string Layout = "layout.scriban-md";

    [Theory]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\rb\r")]
    [InlineData("\uFEFFa\nb\n")]
    public void What_a_checkout_does_to_a_file_is_no_change(string text) =>
        Assert.Empty(Compare([new(Layout, text)], [new(Layout, "a\nb\n")]));

    [Theory]
    [InlineData("a\nb", "a\r\nc", "t/layout.scriban-md(2,1)")]
    [InlineData("a\nb\n", "a\n", "t/layout.scriban-md(2,1)")]
    [InlineData("a\n", "a\nb\n", "t/layout.scriban-md(1,2)")]
    [InlineData("", "a", "t/layout.scriban-md(1,1)")]
    [InlineData("a", "", "t/layout.scriban-md(1,1)")]
    public void A_change_is_told_where_it_begins(string text, string built, string place) =>
        Assert.Equal(
            [
                place
                    + ": info IMR1503: this is not what the letter was built with; the built letter keeps its "
                    + "text until it is built again",
            ],
            Compare([new(Layout, text)], [new(Layout, built)])
        );

    [Fact]
    public void Each_file_is_told_in_the_order_of_the_paths_the_style_of_the_page_too() =>
        Assert.Equal(
            [
                "t/b/added.scriban-md(1,1): info IMR1503: the letter was built without this file; the built "
                    + "letter does without it until it is built again",
                "t/page.css(1,2): info IMR1503: this is not what the letter was built with; the built letter "
                    + "keeps its text until it is built again",
                "t/z.scriban-md(1,1): info IMR1503: the letter was built with this file, which is not there; "
                    + "the built letter keeps it until it is built again",
            ],
            Compare(
                [new("page.css", "p {}"), new(Layout, "a"), new("b/added.scriban-md", "")],
                [new(Layout, "a"), new("z.scriban-md", ""), new("page.css", "p, q {}")]
            )
        );

    private static IEnumerable<string> Compare(
        KeyValuePair<string, string>[] files,
        KeyValuePair<string, string>[] built
    ) =>
        TemplateCheck
            .RunBuild(TemplateFiles.FromTexts(files, "t/"), TemplateFiles.FromTexts(built))
            .Select(static d => d.ToString());
}
