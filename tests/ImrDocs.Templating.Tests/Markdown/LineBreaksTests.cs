using System.Text;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Templating.Tests.Markdown;

public class LineBreaksTests
{
    [Theory]
    [InlineData("a\\\nb\\\n")]
    [InlineData("a\\\n\nb")]
    [InlineData("a\\\n:::\n")]
    [InlineData("- a\\\n\n")]
    [InlineData("12\\\n")]
    [InlineData("12 Street\\\n\n")]
    [InlineData("a\\\\\\\n")]
    public void A_backslash_that_no_line_follows_is_left_out(string markdown) =>
        Assert.Single(LineBreaks.FindSurplus(markdown));

    [Theory]
    [InlineData("a\\\nb\n")]
    [InlineData("a\\")]
    [InlineData("a\\\\\n")]
    [InlineData("a\\\n- b")]
    public void One_that_a_line_follows_or_that_is_escaped_stays(string markdown) =>
        Assert.Empty(LineBreaks.FindSurplus(markdown));

    [Theory]
    [InlineData("\\\n")]
    [InlineData("- \\\n")]
    [InlineData("> - \\\n\n")]
    [InlineData("1. \\\n")]
    [InlineData("12) \\\n\n")]
    [InlineData("a\n===\\\n\n")]
    [InlineData("a\n---\\\n")]
    [InlineData("~~~\\\n")]
    [InlineData("* * *\\\n")]
    public void One_that_is_all_that_its_line_says_stays(string markdown) =>
        Assert.Empty(LineBreaks.FindSurplus(markdown));

    [Theory]
    [InlineData("-")]
    [InlineData("===")]
    [InlineData("1.")]
    [InlineData("12)")]
    [InlineData("...")]
    [InlineData("|")]
    [InlineData("||-")]
    [InlineData("|=")]
    [InlineData("#-")]
    [InlineData(": a")]
    [InlineData("**")]
    [InlineData("\\")]
    [InlineData("`")]
    [InlineData("12")]
    public void A_value_before_it_counts_as_text_also_when_it_is_escaped(string value)
    {
        var line = new StringBuilder();
        MarkdownEscape.Append(line, value);

        Assert.True(LineBreaks.EndsWithBreak(Encoding.UTF8.GetBytes(line + "\\")));
    }
}
