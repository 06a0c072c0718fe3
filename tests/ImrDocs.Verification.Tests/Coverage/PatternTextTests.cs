using ImrDocs.Verification.Coverage.Proposals;

namespace ImrDocs.Verification.Tests.Coverage;

public class PatternTextTests
{
    [Theory]
    [InlineData("CM[0-9]{2}-[0-9]{7}", "CM00-0000000")]
    [InlineData(@"^\d{3}-\d{2}$", "000-00")]
    [InlineData("(yes|no)", "yes")]
    [InlineData("a?b*c+", "c")]
    [InlineData("[^a]", "A")]
    [InlineData("[^aA01]{2}", "..")]
    [InlineData(@"[\w.-]+@[\w.-]+\.[a-z]{2,}", "w@w.aa")]
    [InlineData("(?:[A-Z][a-z]+ ?){2,3}", "AaAa")]
    [InlineData("(?<year>[12][0-9]{3})", "1000")]
    [InlineData(@"[\]\\]", "]")]
    [InlineData("[]a]x", "]x")]
    [InlineData("[-x]", "x")]
    public void A_short_text_that_the_pattern_matches_is_made(string pattern, string text) =>
        Assert.Equal(text, PatternText.Of(pattern, null, null));

    [Theory]
    [InlineData("[A-Z]+", 4, null, "AAAA")]
    [InlineData("[A-Z]*-[0-9]{1,3}", 6, 8, "AA-000")]
    public void It_is_as_long_as_the_field_asks(string pattern, int? least, int? most, string text) =>
        Assert.Equal(text, PatternText.Of(pattern, least, most));

    [Theory]
    [InlineData(@"\p{Lu}")]
    [InlineData("(?=a)a")]
    [InlineData(@"(a)\1")]
    [InlineData("(?i)a")]
    [InlineData("a{2")]
    [InlineData("(a")]
    [InlineData("[a")]
    [InlineData("a)")]
    [InlineData("a$b")]
    [InlineData(" *")]
    [InlineData("[A-Z]{2}", 3)]
    [InlineData("[A-Z]{4}", null, 3)]
    [InlineData("[0-9]{2000000000}")]
    public void None_is_made_where_the_pattern_is_of_another_kind_or_nothing_is_as_long_as_the_field_asks(
        string pattern,
        int? least = null,
        int? most = null
    ) => Assert.Null(PatternText.Of(pattern, least, most));
}
