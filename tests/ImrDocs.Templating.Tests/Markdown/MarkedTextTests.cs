using ImrDocs.Templating.Markdown;

namespace ImrDocs.Templating.Tests.Markdown;

/// <summary>A letter's Markdown with marks in place of its values, and what becomes of the values.</summary>
public class MarkedTextTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(4_095)]
    [InlineData(8_388_607)]
    public void A_mark_says_its_number(int number)
    {
        var text = "a" + ValueMark.Of(number) + "b";

        Assert.Equal(number, ValueMark.Read(text, ValueMark.IndexOf(text, 0), out var end));
        Assert.Equal("b", text[end..]);
    }

    [Theory]
    [InlineData(
        "[sic]0",
        "(javascript:alert`1`)",
        "<p>[sic](javascript:alert`1`)</p>\n",
        "[sic]\\(javascript:alert\\`1\\`)\n"
    )]
    [InlineData("0) a", "19", "<p>19) a</p>\n", "19) a\n")]
    [InlineData("m\u00B2**0**", "(a)", "<p>m\u00B2<strong>(a)</strong></p>\n", "m\u00B2**(a)**\n")]
    [InlineData("00", "a ", "<p>a a </p>\n", "a&#x20;a&#x20;\n")]
    [InlineData("# 0", "<b> & \"c\"", "<h1>&lt;b&gt; &amp; &quot;c&quot;</h1>\n", "# \\<b> \\& \"c\"\n")]
    [InlineData("[0](#b)", "\"c\"", "<p><a href=\"#b\">&quot;c&quot;</a></p>\n", "[\"c\"](#b)\n")]
    [InlineData(
        "[*b*](0 \"t\") c",
        "https://a.b/?c&d",
        "<p><a href=\"https://a.b/?c&amp;d\" title=\"t\"><em>b</em></a> c</p>\n",
        "[*b*](https://a.b/?c\\&d \"t\") c\n"
    )]
    [InlineData(
        "a^[*b* 0] c",
        "] ^",
        "<p>a<sup><a href=\"#footnote-1\" id=\"footnote-mark-1\" role=\"doc-noteref\">1</a></sup> c</p>\n"
            + "<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n"
            + "<li id=\"footnote-1\"><em>b</em> ] ^</li>\n</ol>\n</div>\n",
        "a^[*b* \\] \\^] c\n"
    )]
    [InlineData("0[b]", "a^", "<p>a^[b]</p>\n", "a\\^[b]\n")]
    public void A_value_is_text_of_the_page_whatever_stands_beside_it(
        string written,
        string value,
        string html,
        string markdown
    )
    {
        var text = Of(written, value);

        Assert.Equal(html, HtmlWriter.Write(text.ToBlocks()));
        Assert.Equal(markdown, MarkedText.AsLetter(text.Markdown));
    }

    [Theory]
    [InlineData("0) a", "19", true)]
    [InlineData("m\u00B2**0**", "(a)", true)]
    [InlineData("m\u00B2**0**", "a", false)]
    [InlineData("See [0].\n\n[x]: #b", "X", true)]
    [InlineData("See [0].\n\n[x]: #b", "Y", false)]
    [InlineData("&0", "lt;", true)]
    [InlineData("[sic]0", "(b)", false)]
    [InlineData("a^[*b* 0] c", "] ^", false)]
    [InlineData("[b](0) &0", "https://a.b", false)]
    public void Markdown_that_says_something_else_than_the_page_is_found(
        string written,
        string value,
        bool isMisread
    ) => Assert.Equal(isMisread, Of(written, value).FindMisread() is not null);

    [Theory]
    [InlineData("`0`")]
    [InlineData("[a](0)")]
    [InlineData("[a](b \"0\")")]
    [InlineData("[x]: b\n\"0\"")]
    [InlineData("    0")]
    [InlineData("``` 0\n```")]
    [InlineData("<http://0>")]
    public void A_value_that_is_no_text_of_the_page_is_an_error(string written) =>
        Assert.Equal(0, Assert.Throws<MisreadValueException>(() => Of(written, "a").ToBlocks()).Value.Index);

    [Theory]
    [InlineData("[0](javascript:x)")]
    [InlineData("[0](java&#9;script:x)")]
    [InlineData("0 <vbscript:x>")]
    [InlineData("[0]\n\n[a]: data:text/html,x")]
    [InlineData("![0](https://example.org/a.png)")]
    [InlineData("![0][a]\n\n[a]: https://example.org/a.png")]
    public void A_link_that_leads_elsewhere_is_never_written(string written)
    {
        Assert.Throws<RefusedLinkException>(() => Of(written, "a").ToBlocks());
        Assert.Throws<RefusedLinkException>(() => Of(written, "a").FindMisread());
        Assert.Throws<RefusedLinkException>(() => MarkdownToHtml.Convert(written));
        Assert.Null(MarkdownToHtml.TryConvert(written));
    }

    [Fact]
    public void Elements_nested_too_deep_are_an_error_of_their_own() =>
        Assert.Throws<MarkdownDepthException>(() => Of(new string('>', 130) + " 0", "a").ToBlocks());

    [Fact]
    public void A_place_of_what_is_written_has_its_place_in_the_Markdown()
    {
        var text = Of("a0b0", "*c*");

        Assert.Equal("a\\*c\\*b\\*c\\*", text.Markdown);
        Assert.Equal([0, 1, 6, 7, 12], Enumerable.Range(0, 5).Select(text.ToMarkdown));
    }

    // In what is written, 0 stands for the mark of the value.
    private static MarkedText Of(string written, string value) =>
        MarkedText.Of(written.Replace("0", ValueMark.Of(0), StringComparison.Ordinal), [value]);
}
