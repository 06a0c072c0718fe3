using ImrDocs.Templating.Markdown;

namespace ImrDocs.Templating.Tests.Markdown;

/// <summary>Why a value between marks of emphasis and a word is refused: its edges decide what they are.</summary>
public class EmphasisTests
{
    [Theory]
    [InlineData("x", true)]
    [InlineData("x y", true)]
    [InlineData("2016", true)]
    [InlineData("(x", false)]
    [InlineData("x)", false)]
    [InlineData("-7", false)]
    [InlineData("x.", false)]
    [InlineData(" x", false)]
    [InlineData("x ", false)]
    public void Emphasis_inside_of_a_word_depends_on_the_edges_of_the_value(string value, bool isEmphasis) =>
        Assert.Equal(isEmphasis, IsEmphasis("a**" + MarkdownEscape.Text(value) + "**b"));

    [Theory]
    [InlineData("x")]
    [InlineData("(x")]
    [InlineData("x)")]
    [InlineData("-7")]
    public void Emphasis_after_a_space_or_punctuation_does_not(string value)
    {
        Assert.True(IsEmphasis("a **" + MarkdownEscape.Text(value) + "** b"));
        Assert.True(IsEmphasis("a-**" + MarkdownEscape.Text(value) + "**-b"));
    }

    private static bool IsEmphasis(string markdown) =>
        MarkdownToHtml.Convert(markdown).Contains("<strong>", StringComparison.Ordinal);
}
