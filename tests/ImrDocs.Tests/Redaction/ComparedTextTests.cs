using System.Globalization;
using System.Text;
using ImrDocs.Redaction;

namespace ImrDocs.Tests.Redaction;

public class ComparedTextTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("a\t\n b", "a b")]
    [InlineData("ﬁ ½ ² Ⅷ", "fi 1/2 2 VIII")]
    [InlineData("한\u1112\u1161\u11AB", "\u1112\u1161\u11AB\u1112\u1161\u11AB")]
    [InlineData("\u1E69 \u0073\u0307\u0323", "s\u0307\u0323 s\u0307\u0323")]
    [InlineData("“O’Brien”", "\"O'Brien\"")]
    public void A_text_is_compared_by_what_a_reader_takes_it_for(string text, string compared) =>
        Assert.Equal(compared, ComparedText.Of(text));

    [Fact]
    public void What_is_compared_is_compared_like_itself() =>
        Assert.All(Enumerable.Range(0, 0x110000).Where(Rune.IsValid), static code =>
        {
            var once = ComparedText.Of(char.ConvertFromUtf32(code));
            if (!string.Equals(once, ComparedText.Of(once), StringComparison.Ordinal))
            {
                Assert.Fail($"U+{code:X4}");
            }
        });

    [Fact]
    public void Each_way_to_compose_a_text_is_compared_alike()
    {
        // Where the runtime has no normalization it gives the text itself, which is compared like itself anyway.
        foreach (var text in Enumerable.Range(0, 0x30000).Where(IsCharacter).Select(char.ConvertFromUtf32))
        {
            var compared = ComparedText.Of(text);
            Assert.Equal(compared, ComparedText.Of(text.Normalize(NormalizationForm.FormD)));
            Assert.Equal(compared, ComparedText.Of(text.Normalize(NormalizationForm.FormC)));
        }
    }

    private static bool IsCharacter(int code) =>
        Rune.IsValid(code) && Rune.GetUnicodeCategory(new(code)) != UnicodeCategory.OtherNotAssigned;
}
