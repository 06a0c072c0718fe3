using ImrDocs.Templating.Markdown;

namespace ImrDocs.Templating.Tests.Markdown;

public class LinkAddressTests
{
    [Theory]
    [InlineData("https://example.org")]
    [InlineData("HTTPS://EXAMPLE.ORG/a b?c#d")]
    [InlineData("http://[::1]:8080/")]
    [InlineData("mailto:a@example.org?subject=b")]
    [InlineData("tel:+12025550100")]
    [InlineData("#place")]
    public void A_letter_may_lead_to(string address) => Assert.True(LinkAddress.IsAllowed(address));

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("javascript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("data:image/png;base64,AA==")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("blob:https://example.org/a")]
    [InlineData("view-source:https://example.org")]
    [InlineData("ftp://example.org")]
    [InlineData("ms-word:ofe|u|https://example.org")]
    [InlineData("\uFF4Aavascript:x")]
    [InlineData(" https://example.org")]
    [InlineData("https:example.org")]
    [InlineData("https:/example.org")]
    [InlineData("https:///example.org")]
    [InlineData("https:\\\\example.org")]
    [InlineData("https://\\example.org")]
    [InlineData("https://")]
    [InlineData("https://example.org/\t")]
    [InlineData("http\u017F://example.org")]
    [InlineData("mailto:")]
    [InlineData("tel:")]
    [InlineData("//example.org")]
    [InlineData("/a")]
    [InlineData("a.html")]
    [InlineData("../a")]
    [InlineData("?a")]
    [InlineData("C:\\a")]
    public void A_letter_may_not_lead_to(string address) => Assert.False(LinkAddress.IsAllowed(address));
}
