using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Schema;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.TemplateFolders;

/// <summary>A folder may hold a layout alone: the title, the running head, and the style have defaults.</summary>
public sealed class DefaultFilesTests
{
    [Fact]
    public void A_layout_alone_has_no_error() => Assert.Empty(TemplateCheck.Run(Files([]), SchemaOf<Reminder>()));

    [Fact]
    public void The_title_and_the_running_head_are_the_letters_first_heading()
    {
        var page = Page(Files([], "\n# Notice of Decision\n\n{{ name }}\n"));

        Assert.Contains("<title>Notice of Decision</title>", page, StringComparison.Ordinal);
        Assert.Contains("--title: none; --running-head: \"Notice of Decision\";", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ name }}\n")]
    [InlineData("{{ name }}\n\n# A Heading Below\n")]
    [InlineData("# To {{ name }}\n")]
    [InlineData("# *Notice* & more\n\n{{ name }}\n")]
    public void Where_a_letter_begins_with_no_heading_of_words_alone_they_are_the_letters_name(string layout) =>
        Assert.Contains("<title>Notice</title>", Page(Files([], layout)), StringComparison.Ordinal);

    [Fact]
    public void The_style_is_the_default_one() =>
        Assert.Contains(DefaultStyle.Text.TrimEnd(), Page(Files([])), StringComparison.Ordinal);

    [Fact]
    public void A_file_of_the_letters_own_comes_before_the_default()
    {
        var page = Page(
            Files([
                new("title.scriban-txt", "My Title"),
                new("running-head.scriban-txt", "My Head"),
                new("page.css", "p { color: red }"),
            ])
        );

        Assert.Contains("<title>My Title</title>", page, StringComparison.Ordinal);
        Assert.Contains("--running-head: \"My Head\";", page, StringComparison.Ordinal);
        Assert.Contains("p { color: red }", page, StringComparison.Ordinal);
        Assert.DoesNotContain(DefaultStyle.Text.TrimEnd(), page, StringComparison.Ordinal);
    }

    private static TemplateFiles Files(
        IEnumerable<KeyValuePair<string, string>> others,
        string layout = "# Notice\n\n{{ name }}\n"
    ) => TemplateFiles.FromTexts([new("layout.scriban-md", layout), .. others]);

    private static LetterSchema SchemaOf<TLetter>()
        where TLetter : class, ILetter<TLetter> => TLetter.LetterSchema;

    private static string Page(TemplateFiles files) =>
        new LetterRenderer<Notice>(files).Render(Notices.Good, LetterFormat.Html);
}
