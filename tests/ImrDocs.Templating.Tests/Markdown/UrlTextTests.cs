using ImrDocs.Templating.Addresses;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Templating.Tests.Markdown;

public class UrlTextTests
{
    [Theory]
    [InlineData("https://example.org")]
    [InlineData("https://www.example.org/a_b?c=d&e=f#g")]
    [InlineData("https://example.org:8443/a")]
    [InlineData("https://example.org/%28a%29")]
    [InlineData("https://www.example.org/a?b=1&copy=2&;c=3")]
    public void An_absolute_address_that_begins_with_https_is_one(string text) => Assert.True(UrlText.IsUrl(text));

    [Theory]
    [InlineData("http://example.org")]
    [InlineData("HTTPS://example.org")]
    [InlineData("https://")]
    [InlineData("https:///a")]
    [InlineData("https://user@example.org")]
    [InlineData("https://example..org")]
    [InlineData("https://example.org:port")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org/(a)")]
    [InlineData("https://example.org/'a'")]
    [InlineData("https://example.org/\"a\"")]
    [InlineData("https://example.org/<a>")]
    [InlineData("https://example.org/a*b~c")]
    [InlineData("https://example.org/%2")]
    [InlineData("https://example.org/\u00E9")]
    [InlineData("https://ex\u0430mple.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("mailto:office@example.org")]
    [InlineData("https://www.example.org/a?b=1&lt;c")]
    [InlineData("https://www.example.org/a&#60;c")]
    public void Everything_else_is_none(string text) => Assert.False(UrlText.IsUrl(text));

    [Theory]
    [InlineData("https://www.example.org/a_b?c=d&e=f#g")]
    [InlineData("https://example.org/!")]
    [InlineData("https://example.org/$+,;@:=")]
    public void Markdown_reads_the_address_of_a_link_as_it_is(string address)
    {
        var text = MarkedText.Of($"[site]({ValueMark.Of(0)})", [address]);

        Assert.Equal(
            $"<p><a href=\"{address.Replace("&", "&amp;", StringComparison.Ordinal)}\">site</a></p>\n",
            HtmlWriter.Write(text.ToBlocks())
        );
        Assert.Null(text.FindMisread());
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("x")]
    public void A_text_that_is_none_is_never_the_address_of_a_link(string text) =>
        Assert.Throws<MisreadValueException>(() => MarkedText.Of($"[site]({ValueMark.Of(0)})", [text]).ToBlocks());
}
