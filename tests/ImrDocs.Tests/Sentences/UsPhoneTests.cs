using ImrDocs.Sentences;

namespace ImrDocs.Tests.Sentences;

public class UsPhoneTests
{
    [Theory]
    [InlineData("9165550100")]
    [InlineData("916-555-0100")]
    [InlineData("916.555.0100")]
    [InlineData("(916)555-0100")]
    [InlineData("(916) 555-0100")]
    [InlineData("916/555 0100")]
    [InlineData("1-916-555-0100")]
    [InlineData("+1 916 555 0100")]
    [InlineData("+19165550100")]
    [InlineData("916\u00A0555\u00A00100")]
    public void Ten_digits_have_one_form(string text) => Assert.Equal("(916) 555-0100", UsPhone.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("555-0100")]
    [InlineData("916-555-0100 ext. 12")]
    [InlineData("916-555-01000")]
    [InlineData("2-916-555-0100")]
    [InlineData("+44 20 7946 0958")]
    [InlineData("+916 555 0100")]
    [InlineData("916-555-0100+")]
    [InlineData("1-800-FLOWERS")]
    [InlineData("116-555-0100")]
    [InlineData("916-155-0100")]
    [InlineData("٩١٦٥٥٥٠١٠٠")]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("**916 555 0100**")]
    public void Any_other_text_stays_as_it_is(string text) => Assert.Equal(text, UsPhone.Of(text));
}
