using ImrDocs.Templating.Markdown;

namespace ImrDocs.Templating.Tests.Markdown;

public class BlankLinesTests
{
    [Theory]
    [InlineData("a\n\nb", "a\n", "\nb")]
    [InlineData("a\n\nb", "a\n\n", "\nb")]
    [InlineData("a\n\nb", "a\n\n", "\n\nb")]
    [InlineData("a\n\nb", "a\n\n", "\n", "\n", "b")]
    [InlineData("a\n\nb", "a", "\n", "\n", "\n", "b")]
    [InlineData("a\n\n\nb", "a\n\n\nb")]
    [InlineData("a\n\n\nb", "a", "\n\n\nb")]
    [InlineData("\n\na", "\n\na")]
    public void Texts_with_nothing_between_them_leave_one_blank_line(string expected, params string[] texts)
    {
        var written = "";
        var breaks = 0;
        foreach (var text in texts)
        {
            var kept = text[BlankLines.Surplus(breaks, text)..];
            breaks = BlankLines.After(breaks, kept);
            written += kept;
        }

        Assert.Equal(expected, written);
    }
}
