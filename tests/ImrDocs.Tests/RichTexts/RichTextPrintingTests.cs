using ImrDocs.Letters;
using ImrDocs.RichTexts;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Markdown;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.RichTexts;

/// <summary>Where a rich text is printed, and what the letter says there.</summary>
public class RichTextPrintingTests
{
    [Theory]
    [InlineData("{{ rationale }}\n", "a", "a\n", "<p>a</p>\n")]
    [InlineData(
        "# T\n\n{{ rationale }}\n\nEnd.\n",
        "a\n\n- b",
        "# T\n\na\n\n* b\n\nEnd.\n",
        "<h1>T</h1>\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n<p>End.</p>\n"
    )]
    [InlineData("- x\n- {{ rationale }}\n", "a", "- x\n- a\n", "<ul>\n<li>x</li>\n<li>a</li>\n</ul>\n")]
    [InlineData(
        "- x\n- {{ rationale }}\n",
        "a\n\nb",
        "- x\n- a\n\n  b\n",
        "<ul>\n<li><p>x</p>\n</li>\n<li><p>a</p>\n<p>b</p>\n</li>\n</ul>\n"
    )]
    [InlineData(
        "- x\n- {{ rationale }}\n",
        "- a",
        "- x\n- * a\n",
        "<ul>\n<li>x</li>\n<li>\n<ul>\n<li>a</li>\n</ul>\n</li>\n</ul>\n"
    )]
    [InlineData(
        "- {{ rationale }}\n  - y\n",
        "a",
        "- a\n  - y\n",
        "<ul>\n<li>a\n<ul>\n<li>y</li>\n</ul>\n</li>\n</ul>\n"
    )]
    [InlineData(
        "- {{ rationale }}\n  - y\n",
        "- a",
        "- * a\n  - y\n",
        "<ul>\n<li>\n<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>y</li>\n</ul>\n</li>\n</ul>\n"
    )]
    [InlineData(
        "1. x\n\n   {{ rationale }}\n\n2. y\n",
        "- a\n- b",
        "1. x\n\n   * a\n   * b\n\n2. y\n",
        "<ol>\n<li><p>x</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n</li>\n<li><p>y</p>\n</li>\n</ol>\n"
    )]
    [InlineData("T\n:   {{ rationale }}\n", "a", "T\n:   a\n", "<dl>\n<dt>T</dt>\n<dd>a</dd>\n</dl>\n")]
    [InlineData(
        "T\n:   {{ rationale }}\n",
        "a\\\nb\n\nc",
        "T\n:   a\\\n    b\n\n    c\n",
        "<dl>\n<dt>T</dt>\n<dd><p>a<br />\nb</p>\n<p>c</p>\n</dd>\n</dl>\n"
    )]
    [InlineData(
        "T\n:   {{ rationale }}\n",
        "- a",
        "T\n:   * a\n",
        "<dl>\n<dt>T</dt>\n<dd>\n<ul>\n<li>a</li>\n</ul>\n</dd>\n</dl>\n"
    )]
    [InlineData(
        "T\n:   x\n\n    {{ rationale }}\n",
        "a",
        "T\n:   x\n\n    a\n",
        "<dl>\n<dt>T</dt>\n<dd><p>x</p>\n<p>a</p>\n</dd>\n</dl>\n"
    )]
    [InlineData(
        "> {{ rationale }}\n",
        "a\n\n- b\n  - c",
        "> a\n>\n> * b\n>   * c\n",
        "<blockquote>\n<p>a</p>\n<ul>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n</blockquote>\n"
    )]
    [InlineData(
        "- > {{ rationale }}\n",
        "a\n\nb",
        "- > a\n  >\n  > b\n",
        "<ul>\n<li>\n<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n</li>\n</ul>\n"
    )]
    [InlineData(
        "- x\n\n{{ rationale }}\n\n- y\n",
        "- a",
        "- x\n\n* a\n\n- y\n",
        "<ul>\n<li>x</li>\n</ul>\n<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>y</li>\n</ul>\n"
    )]
    [InlineData(
        "1. x\n\n{{ rationale }}\n",
        "2. a",
        "1. x\n\n2) a\n",
        "<ol>\n<li>x</li>\n</ol>\n<ol start=\"2\">\n<li>a</li>\n</ol>\n"
    )]
    [InlineData(
        "{{ rationale }}\n\n{{ rationale }}\n\n{{ rationale }}\n",
        "- a",
        "* a\n\n+ a\n\n* a\n",
        "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>a</li>\n</ul>\n"
    )]
    [InlineData(
        "> {{ rationale }}\n>\n> {{ rationale }}\n",
        "1. a",
        "> 1) a\n>\n> 1. a\n",
        "<blockquote>\n<ol>\n<li>a</li>\n</ol>\n<ol>\n<li>a</li>\n</ol>\n</blockquote>\n"
    )]
    [InlineData(
        "{{ capture x }}{{ rationale }}{{ end }}T\n:   {{ x }}\n",
        "a\n\nb",
        "T\n:   a\n\n    b\n",
        "<dl>\n<dt>T</dt>\n<dd><p>a</p>\n<p>b</p>\n</dd>\n</dl>\n"
    )]
    [InlineData("{{ if remarks }}{{ remarks }}{{ else }}{{ rationale }}{{ end }}\n", "a", "a\n", "<p>a</p>\n")]
    [InlineData("{{ remarks ?? rationale }}\n", "a", "a\n", "<p>a</p>\n")]
    [InlineData("{{ summary }}\n", "a", "a\n", "<p>a</p>\n")]
    [InlineData("{{ x = rationale }}{{ x }}\n", "\\<b>*c*", "\\<b>*c*\n", "<p>&lt;b&gt;<em>c</em></p>\n")]
    public void The_blocks_stand_where_the_tag_stands(string layout, string rationale, string markdown, string html)
    {
        var opinion = Opinions.Of(rationale);

        Assert.Empty(Opinions.Errors(layout));
        Assert.Equal(markdown, Opinions.Markdown(layout, opinion));
        Assert.Equal(html, Opinions.Html(layout, opinion));
        Assert.Equal(html, MarkdownToHtml.Convert(markdown));
    }

    [Theory]
    [InlineData("- {{ finding }}\n", "- a\n- b\n", "- a\n- b\n\n  c\n")]
    [InlineData("{{ finding }}\n\n", "a\n\nb\n", "a\n\nb\n\nc\n")]
    public void Each_of_a_list_is_printed(string line, string markdown, string longer)
    {
        var layout = "{{~ for finding in findings ~}}\n" + line + "{{~ end ~}}\nEnd.\n";
        layout = layout.Replace("End.", "\nEnd.", StringComparison.Ordinal);

        Assert.Empty(Opinions.Errors(layout));
        Assert.StartsWith(markdown, Opinions.Markdown(layout, Opinions.Of("x", "a", "b")), StringComparison.Ordinal);
        Assert.StartsWith(longer, Opinions.Markdown(layout, Opinions.Of("x", "a", "b\n\nc")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The reason: {{ rationale }}\n", 1, 16)]
    [InlineData("{{ rationale }}.\n", 1, 4)]
    [InlineData("# {{ rationale }}\n", 1, 6)]
    [InlineData("**{{ rationale }}**\n", 1, 6)]
    [InlineData("{{ rationale }}\n:   x\n", 1, 4)]
    [InlineData("[{{ rationale }}](#a)\n", 1, 5)]
    [InlineData("Words.\n{{ rationale }}\n", 2, 4)]
    [InlineData("{{ rationale }}\nWords.\n", 1, 4)]
    [InlineData("> {{ rationale }}\nwords go on.\n", 1, 6)]
    [InlineData("- {{ rationale }}\nwords go on.\n", 1, 6)]
    [InlineData("{{ rationale }} {{ rationale }}\n", 1, 4)]
    [InlineData("{{ name }} {{ rationale }}\n", 1, 15)]
    [InlineData("    {{ rationale }}\n", 1, 8)]
    [InlineData("`{{ rationale }}`\n", 1, 5)]
    [InlineData("* x\n\n{{ rationale }}\n", 3, 4)]
    [InlineData("{{ rationale }}\n\n* x\n", 1, 4)]
    [InlineData("1) x\n\n{{ rationale }}\n", 3, 4)]
    [InlineData("{{ rationale }}\n\n  words in an item\n", 1, 4)]
    public void Any_other_place_is_an_error_of_the_check_and_of_the_letter(string layout, int line, int column)
    {
        Assert.Contains(Opinions.Errors(layout), error =>
            error.StartsWith($"layout.scriban-md({line},{column}): error IMR1101: ", StringComparison.Ordinal)
            && error.Contains("rich text", StringComparison.Ordinal)
        );
        Assert.All((string[])["a", "- a", "1. a", "a\n\nb"], rationale =>
        {
            try
            {
                var opinion = Opinions.Of(rationale);
                Assert.Equal(
                    MarkdownToHtml.Convert(Opinions.Markdown(layout, opinion)),
                    Opinions.Html(layout, opinion)
                );
            }
            catch (TemplateException exception)
            {
                Assert.Contains("IMR1101", exception.Message, StringComparison.Ordinal);
            }
        });
    }

    [Theory]
    [InlineData("{{ if rationale == 'a' }}x{{ end }}\n", "IMR1208")]
    [InlineData("{{ if rationale == remarks }}x{{ end }}\n", "IMR1208")]
    [InlineData("{{ if rationale < remarks }}x{{ end }}\n", "IMR12")]
    [InlineData("{{ rationale + 'a' }}\n", "IMR12")]
    [InlineData("{{ rationale | string.upcase }}\n", "IMR12")]
    [InlineData("{{ rationale | string.size }}\n", "IMR12")]
    [InlineData("{{ rationale | object.default 'a' }}\n", "IMR12")]
    [InlineData("{{ $\"{rationale}\" }}\n", "IMR12")]
    [InlineData("{{ rationale.size }}\n", "IMR12")]
    [InlineData("{{ remarks }}\n", "IMR12")]
    [InlineData("{{ remarks ?? 'none' }}\n", "IMR12")]
    [InlineData("{{ findings | array.join ', ' }}\n", "IMR12")]
    [InlineData("{{ findings | array.sort | array.size }}\n", "IMR12")]
    [InlineData("{{ findings }}\n", "IMR12")]
    [InlineData("{{ case rationale }}{{ when 'a' }}x{{ end }}\n", "IMR12")]
    public void Nothing_else_is_done_with_it(string layout, string id) =>
        Assert.Contains(Opinions.Errors(layout), error => error.Contains("error " + id, StringComparison.Ordinal));

    [Theory]
    [InlineData("{{ if remarks == null }}none{{ else }}some{{ end }}\n", "none\n")]
    [InlineData("{{ if remarks }}some{{ else }}none{{ end }}\n", "none\n")]
    [InlineData("{{ findings.size }} findings\n", "2 findings\n")]
    [InlineData("{{ (findings | array.first) ?? rationale }}\n", "b\n")]
    public void It_is_tested_and_counted(string layout, string markdown)
    {
        Assert.Empty(Opinions.Errors(layout));
        Assert.Equal(markdown, Opinions.Markdown(layout, Opinions.Of("a", "b", "c")));
    }

    [Fact]
    public void It_has_no_place_in_plain_text()
    {
        var files = TemplateFiles.FromTexts([
            new("layout.scriban-md", "a\n"),
            new("title.scriban-txt", "{{ rationale }}"),
            new("running-head.scriban-txt", "Opinion"),
        ]);

        Assert.Contains(TemplateCheck.Run(files, Opinions.Schema), static diagnostic =>
            diagnostic.Message == "a rich text has no place in plain text; print a text"
        );
    }

    [Fact]
    public void A_redacted_letter_shows_the_placeholder()
    {
        var opinion = Opinions.Of("He saw Dr. Smith.") with { History = RichText.Parse("Dr. Smith\n\n- a *fracture*") };
        var layout = "{{~ if history ~}}\n{{ history }}\n{{~ end ~}}\n\n{{ rationale }}\n";
        var redacted = new LetterRenderer<Opinion>(Opinions.Files(layout)).RenderRedacted(
            opinion,
            LetterFormat.Markdown
        );

        Assert.Equal("\\[History\\]\n\nHe saw Dr. Smith.\n", redacted.Text);
        Assert.Equal(("history", 5), (Assert.Single(redacted.Leaks).Field, redacted.Leaks[0].Line));
    }
}
