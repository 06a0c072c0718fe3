using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.RichTexts;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Markdown;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.Blocks;

/// <summary>Values whose direction is another one than that of the text around them.</summary>
public class RightToLeftTests
{
    private const string Arabic = "محمد علي";
    private const string Phone = "(888) 466-2219";

    [Theory]
    [InlineData("::: {lang=ar}\n{{ name }}.\n:::", "<p><bdi>Ann</bdi>.</p>")]
    [InlineData("::: {lang=he}\n# {{ name }}\n:::", "<h1><bdi>Ann</bdi></h1>")]
    [InlineData(
        "::: notice {lang=fa}\n- *{{ name }}* ({{ room }})\n:::",
        "<li><em><bdi>Ann</bdi></em> (<bdi>7</bdi>)</li>"
    )]
    [InlineData(
        "::: {lang=ar}\n[{{ name }}]({{ site }})\n:::",
        "<p><a href=\"https://a.example\"><bdi>Ann</bdi></a></p>"
    )]
    [InlineData("::: {lang=ar}\n| a |\n|---|\n| {{ name }} |\n:::", "<td><bdi>Ann</bdi></td>")]
    [InlineData("::: {lang=ar}\nT\n:   {{ name }}\n:::", "<dd><bdi>Ann</bdi></dd>")]
    [InlineData("{{ capture x }}{{ name }}{{ end }}::: {lang=ar}\na {{ x }}\n:::", "<p>a <bdi>Ann</bdi></p>")]
    [InlineData(":::: {lang=ar}\n::: {lang=en}\n{{ name }}.\n:::\n::::", "<p>Ann.</p>")]
    [InlineData(":::: {lang=en}\n::: {lang=ar}\n{{ name }}.\n:::\n::::", "<p><bdi>Ann</bdi>.</p>")]
    [InlineData(":::: {lang=ar}\n::: notice\n{{ name }}.\n:::\n::::", "<p><bdi>Ann</bdi>.</p>")]
    [InlineData(
        "::: {lang=ar}\n{{ program }}\n:::",
        "<p><bdi>x <strong>y</strong></bdi></p>\n<ul>\n<li><bdi>z</bdi></li>\n</ul>"
    )]
    public void A_value_in_right_to_left_text_is_isolated(string layout, string html) =>
        Assert.Contains(html, Html(layout, Of("Ann", "x **y**\n\n- z")), StringComparison.Ordinal);

    [Fact]
    public void It_is_isolated_also_in_a_letter_that_declares_no_language()
    {
        var files = Files("::: {lang=ar}\n{{ name }}\n:::\n");
        var page = new LetterRenderer<Notice>(files).Render(Notices.Good with { Name = Phone }, LetterFormat.Html);

        Assert.Contains($"<p><bdi>{Phone}</bdi></p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_in_a_right_to_left_language_isolates_each_value_outside_of_its_other_parts()
    {
        const string layout = "{{ name }}\n\n::: {lang=en}\nDear {{ name }}\n:::\n";
        var page = new LetterRenderer<Dawa>(Files(layout)).Render(new() { Name = Phone }, LetterFormat.Html);

        Assert.Contains($"<p><bdi>{Phone}</bdi></p>", page, StringComparison.Ordinal);
        Assert.Contains($"<p>Dear {Phone}</p>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dear {{ name }}:", $"<p>Dear <bdi>{Arabic}</bdi>:</p>")]
    [InlineData("[{{ name }}]({{ site }})", $"<p><a href=\"https://a.example\"><bdi>{Arabic}</bdi></a></p>")]
    [InlineData("Room {{ room }}, {{ 'b' }}", "<p>Room 7, b</p>")]
    [InlineData("{{ guests | array.join ', ' }}.", "<p><bdi>Bo, אב</bdi>.</p>")]
    [InlineData("- {{ program }}", $"<li><p>x</p>\n<p><bdi>{Arabic} <em>1</em></bdi></p>\n</li>")]
    public void In_other_text_a_value_is_isolated_if_it_has_right_to_left_characters(string layout, string html) =>
        Assert.Contains(html, Html(layout, Of(Arabic, $"x\n\n{Arabic} *1*")), StringComparison.Ordinal);

    [Fact]
    public void A_letter_that_declares_no_language_keeps_such_a_value_as_it_is()
    {
        var files = Files("Dear {{ name }}\n");
        var page = new LetterRenderer<Notice>(files).Render(Notices.Good with { Name = Arabic }, LetterFormat.Html);

        Assert.Contains($"<p>Dear {Arabic}</p>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "<p><img src=\"b.svg\" alt=\"ب\" /></p>\n")]
    [InlineData("en", "<p><img src=\"b.svg\" alt=\"ب\" /></p>\n")]
    [InlineData("ar", "<p><img src=\"b.svg\" alt=\"ب\" /></p>\n")]
    public void An_attribute_has_no_tags(string? language, string html) =>
        Assert.Equal(html, HtmlWriter.Write(MarkedText.Of($"![{ValueMark.Of(0)}](b.svg)", ["ب"]).ToBlocks(language)));

    [Fact]
    public void Markdown_does_not_say_it_and_says_the_same_as_the_page()
    {
        const string layout = "Dear {{ name }}\n\n::: {lang=ar}\n{{ program }}\n:::\n";
        var invitation = Of(Arabic, "- x");
        var renderer = new LetterRenderer<Invitation>(Files(layout));
        var markdown = renderer.Render(invitation, LetterFormat.Markdown);
        var page = LetterFormat.Html.PartsOf(renderer.Render(invitation, LetterFormat.Html))!;

        Assert.Equal($"Dear {Arabic}\n\n::: {{lang=ar}}\n* x\n:::\n", markdown);
        Assert.Equal(LetterFormat.Html.ContentOf(markdown), page.Single(static part => part.IsContent).Text);
    }

    private static Invitation Of(string name, string program) =>
        new()
        {
            Name = name,
            Guests = ["Bo", "אב"],
            Program = RichText.Parse(program),
            Room = 7,
            Site = "https://a.example",
        };

    private static string Html(string layout, Invitation invitation)
    {
        Assert.Empty(
            TemplateCheck
                .Run(Files(layout + "\n"), SchemaOf<Invitation>())
                .Where(static found => found.Rule.Severity == ImrDocs.Diagnostics.Severity.Error)
                .Select(static found => found.ToString())
        );
        return new LetterRenderer<Invitation>(Files(layout + "\n")).Render(invitation, LetterFormat.Html);
    }

    private static Templating.Schema.LetterSchema SchemaOf<TLetter>()
        where TLetter : class, ILetter<TLetter> => TLetter.LetterSchema;

    private static TemplateFiles Files(string layout) =>
        TemplateFiles.FromTexts([
            new("layout.scriban-md", layout),
            new("title.scriban-txt", "T"),
            new("running-head.scriban-txt", "T"),
        ]);
}
