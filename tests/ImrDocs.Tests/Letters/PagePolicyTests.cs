using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Tests.Letters;

/// <summary>What a letter's page says that a browser may show.</summary>
public class PagePolicyTests
{
    [Theory]
    [InlineData("Notice")]
    [InlineData("\"; } </style><script>1</script> \\ é ﬁ 😀")]
    [InlineData("{{ name }} of {{ tone }}")]
    public void A_page_allows_its_style_sheets_and_nothing_else(string title)
    {
        var page = Page("p { color: red }\n", title);

        Assert.Equal(
            $"default-src 'none'; style-src {Hashes(page)}; base-uri 'none'; form-action 'none'",
            Policy(page)
        );
        Assert.Equal(2, page.QuerySelectorAll("style").Length);
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, base, form, [style], [onclick]"));
    }

    [Theory]
    [InlineData("p { background: url(data:image/gif;base64,AA==) }", "; img-src data:")]
    [InlineData("@font-face { font-family: a; src: url('data:font/woff2;base64,AA==') }", "; font-src data:")]
    [InlineData(
        "p { mask: URL( data:IMAGE/png,a ) } @font-face { src: url(data:application/font-woff,a) }",
        "; img-src data:; font-src data:"
    )]
    [InlineData("/* url(data:image/gif,a) */ p { filter: url(#a) }", "")]
    [InlineData("", "")]
    public void What_a_style_sheet_embeds_is_allowed(string style, string sources)
    {
        var page = Page(style, "Notice");

        Assert.Equal(
            $"default-src 'none'; style-src {Hashes(page)}{sources}; base-uri 'none'; form-action 'none'",
            Policy(page)
        );
    }

    [Fact]
    public void The_policy_stands_before_all_that_it_is_about()
    {
        var head = Page("p { color: red }", "Notice").Head!;

        Assert.Equal(
            ["META", "META", "META", "TITLE", "STYLE", "STYLE"],
            head.Children.Select(static element => element.TagName)
        );
        Assert.True(head.Children[0].HasAttribute("charset"));
        Assert.Equal("Content-Security-Policy", head.Children[2].GetAttribute("http-equiv"));
    }

    [Theory]
    [InlineData("p { background: url(https://example.org/a) }", "IMR1111")]
    [InlineData("/* </style><script>1</script> */", "IMR1111")]
    [InlineData("main { color: red;", "IMR1123")]
    public void A_style_sheet_that_leaves_the_page_or_is_not_whole_is_not_rendered(string style, string rule)
    {
        var error = Assert.Throws<TemplateException>(() => Notices.Renderer("{{ name }}", ("page.css", style)));

        Assert.Equal([rule], error.Diagnostics.Select(static diagnostic => diagnostic.Rule.Id));
    }

    [Fact]
    public void A_link_that_leaves_the_letter_is_not_rendered_where_nobody_checked_it()
    {
        var error = Assert.Throws<TemplateException>(() => Notices.Renderer("{{ name }} [a](javascript:x)"));

        Assert.Equal(
            ["layout.scriban-md(1,16): error IMR1110"],
            error.Diagnostics.Select(static diagnostic => diagnostic.ToString()[..38])
        );
    }

    [Theory]
    [InlineData("[b](javascript:x)")]
    [InlineData("[b]\n\n[b]: data:text/html,x")]
    public void A_link_that_no_check_found_is_found_when_HTML_is_written(string markdown) =>
        Assert.Throws<RefusedLinkException>(() => MarkdownToHtml.Convert(markdown));

    private static IHtmlDocument Page(string style, string title) =>
        new HtmlParser().ParseDocument(
            Notices
                .Renderer(
                    "{{ name }}",
                    ("page.css", style),
                    ("title.scriban-txt", title),
                    ("running-head.scriban-txt", title)
                )
                .Render(Notices.Good, LetterFormat.Html)
        );

    private static string Policy(IHtmlDocument page) =>
        page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;

    private static string Hashes(IHtmlDocument page) =>
        string.Join(
            ' ',
            page.QuerySelectorAll("style")
                .Select(static style =>
                    $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.TextContent)))}'"
                )
        );
}
