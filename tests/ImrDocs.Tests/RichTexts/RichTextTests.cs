using System.Text;
using ImrDocs.RichTexts;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Tests.RichTexts;

/// <summary>The type for texts with modest markup.</summary>
public class RichTextTests
{
    [Theory]
    [InlineData("a", "<p>a</p>")]
    [InlineData("a\n\nb", "<p>a</p>\n<p>b</p>")]
    [InlineData("a **b** *c*", "<p>a <strong>b</strong> <em>c</em></p>")]
    [InlineData("**a *b***", "<p><strong>a <em>b</em></strong></p>")]
    [InlineData("***a***", "<p><em><strong>a</strong></em></p>")]
    [InlineData("a\\\nb", "<p>a<br />\nb</p>")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>")]
    [InlineData("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>")]
    [InlineData("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>")]
    [InlineData("- a\n  - b\n- c", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>")]
    [InlineData("a\n\n- b\n\n1. c", "<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n<ol>\n<li>c</li>\n</ol>")]
    [InlineData("2 \\* 3 \\< 7 \\& \"b\"", "<p>2 * 3 &lt; 7 &amp; &quot;b&quot;</p>")]
    public void Paragraphs_lists_and_emphasis_are_what_they_are_in_Markdown(string markdown, string html)
    {
        var value = RichText.Parse(markdown);

        Assert.Equal(html, HtmlOf(value));
        Assert.Equal(markdown, value.ToString());
        Assert.Equal(html + "\n", MarkdownToHtml.Convert(value.ToString()));
    }

    [Theory]
    [InlineData("a\nb", "a b")]
    [InlineData("  a\u2028b \t c ", "a b c")]
    [InlineData("a\r\n\r\nb", "a\n\nb")]
    [InlineData("* a\n* b", "- a\n- b")]
    [InlineData("- a\n\n- b", "- a\n- b")]
    [InlineData("1) a", "1. a")]
    [InlineData("_a_ __b__", "*a* **b**")]
    [InlineData("*a **b** c*", "*a **b** c*")]
    [InlineData("**_a_**", "***a***")]
    [InlineData("*a*__b__", "*a***b**")]
    [InlineData("a < b & c", "a \\< b \\& c")]
    [InlineData("**a**: b", "**a**: b")]
    [InlineData("*a* 1. b", "*a* 1. b")]
    [InlineData("*a*- b\\\n\\- c", "*a*- b\\\n\\- c")]
    [InlineData("5 * 3", "5 \\* 3")]
    [InlineData("- a\n\n  1. b", "- a\n  1. b")]
    [InlineData("snake_case", "snake\\_case")]
    [InlineData("a|b \\~\\~c", "a\\|b \\~\\~c")]
    [InlineData("a \u200Eb", "a &#x200E;b")]
    [InlineData("1986\\. A year", "1986\\. A year")]
    [InlineData("+ --\nb", "- \\-- b")]
    [InlineData("+-1 to +3", "\\+-1 to +3")]
    public void What_says_the_same_is_the_same_value(string markdown, string same)
    {
        Assert.Equal(RichText.Parse(same), RichText.Parse(markdown));
        Assert.Equal(same, RichText.Parse(markdown).ToString());
        Assert.True(RichText.Parse(markdown) == RichText.Parse(same));
        Assert.Equal(RichText.Parse(markdown).GetHashCode(), RichText.Parse(same).GetHashCode());
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("a", "*a*")]
    [InlineData("a\\\nb", "a\n\nb")]
    [InlineData("- a", "1. a")]
    [InlineData("1. a", "2. a")]
    public void What_says_something_else_is_another_value(string one, string other)
    {
        Assert.NotEqual(RichText.Parse(one), RichText.Parse(other));
        Assert.True(RichText.Parse(one) != RichText.Parse(other));
    }

    [Theory]
    [InlineData("a\n\n# b", 3, 1, "headings")]
    [InlineData("a\n===", 1, 1, "headings")]
    [InlineData("a\n\n---", 3, 1, "rules")]
    [InlineData("+ ---\na", 1, 3, "rules")]
    [InlineData("a\n\n> b", 3, 1, "block quotes")]
    [InlineData("a\n\n    b", 3, 1, "four spaces")]
    [InlineData("```\na\n```", 1, 1, "code")]
    [InlineData("say `a` b", 1, 5, "code")]
    [InlineData("say ` b", 1, 5, "backtick")]
    [InlineData("a <b>c</b>", 1, 3, "HTML")]
    [InlineData("<div>a</div>", 1, 1, "HTML")]
    [InlineData("<!-- a -->", 1, 1, "HTML")]
    [InlineData("see [a](https://b.c)", 1, 5, "links")]
    [InlineData("see [a](b c)", 1, 7, "links")]
    [InlineData("see <https://b.c>", 1, 5, "links")]
    [InlineData("[a]: https://b.c", 1, 1, "links")]
    [InlineData("see [a]\n\n[a]: b", 1, 5, "links")]
    [InlineData("an ![a](b.png)", 1, 4, "images")]
    [InlineData("a&nbsp;b", 1, 2, "character references")]
    [InlineData("a&#60;b", 1, 2, "character references")]
    [InlineData("a | b\n--- | ---\n1 | 2", 1, 1, "tables")]
    [InlineData("+---+\n| a |\n+---+", 1, 1, "tables")]
    [InlineData("a[^1]", 1, 2, "footnotes")]
    [InlineData("a[^1]\n\n[^1]: b", 1, 2, "footnotes")]
    [InlineData("::: note\na\n:::", 1, 1, "containers")]
    [InlineData("a\n:   b", 1, 1, "definition lists")]
    [InlineData("a ~~b~~", 1, 3, "strikethrough")]
    [InlineData("a  \nb", 1, 2, "spaces")]
    [InlineData("a ** b **", 1, 3, "emphasis")]
    [InlineData("*a", 1, 1, "emphasis")]
    [InlineData("a\\", 1, 2, "no line to break")]
    [InlineData("a\\\n\\\nb", 1, 1, "nothing to read")]
    [InlineData("- a\n* b", 2, 1, "another list")]
    [InlineData("1. a\n3. b", 2, 1, "count up")]
    [InlineData("1. a\n1. b", 2, 1, "count up")]
    [InlineData("- a\n-\n- b", 2, 1, "nothing to read")]
    [InlineData("- - a", 1, 3, "begins with words")]
    [InlineData("- a\n\n  b", 3, 3, "one paragraph")]
    [InlineData("- a\n  - b\n\n  c", 4, 3, "one paragraph")]
    [InlineData("- a\n  - b\n  1. c", 3, 3, "one paragraph")]
    [InlineData("- a\n\n  2. b", 3, 3, "counts from 1")]
    [InlineData("- # a", 1, 3, "headings")]
    [InlineData("- a\n\n  > b", 3, 3, "block quotes")]
    [InlineData("- a\n  - b\n    - c\n      - d", 4, 7, "3 lists")]
    [InlineData("a\u0007", 1, 2, "U+0007")]
    [InlineData("a\uFFFEb", 1, 2, "U+FFFE")]
    [InlineData(" \u200B\n", 1, 1, "blank")]
    [InlineData("a\r\n\r\n# b", 3, 1, "headings")]
    [InlineData("a\r\r# b", 3, 1, "headings")]
    public void Everything_else_is_an_error_with_its_place(string markdown, int line, int column, string words)
    {
        Assert.False(RichText.TryParse(markdown, out var value, out var errors));

        Assert.Null(value);
        Assert.Contains(words, errors[0].Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (errors[0].Line, errors[0].Column));
    }

    [Fact]
    public void All_errors_are_found_in_their_order()
    {
        Assert.False(RichText.TryParse("# a\n\n`b` and <i>c</i>\n\n> d", out _, out var errors));

        Assert.Equal(
            [(1, 1), (3, 1), (3, 9), (3, 13), (5, 1)],
            errors.Select(static error => (error.Line, error.Column))
        );
    }

    [Fact]
    public void What_is_too_long_is_refused()
    {
        Assert.True(RichText.TryParse(new string('a', RichText.MaxLength), out _, out _));
        Assert.False(RichText.TryParse(new string('a', RichText.MaxLength + 1), out _, out _));
    }

    [Fact]
    public void What_has_too_many_blocks_is_refused()
    {
        Assert.True(RichText.TryParse(Repeated(RichText.MaxBlocks), out _, out _));
        Assert.False(RichText.TryParse(Repeated(RichText.MaxBlocks + 1), out _, out var errors));
        Assert.Contains("1,000", Assert.Single(errors).Message, StringComparison.Ordinal);

        static string Repeated(int count) => string.Concat(Enumerable.Repeat("a\n\n", count));
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("*a ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("<")]
    [InlineData("`")]
    [InlineData("**")]
    [InlineData("a_*")]
    [InlineData("|")]
    [InlineData("[^a]: ")]
    [InlineData("&")]
    [InlineData(": ")]
    [InlineData("a\n")]
    public void What_is_nested_or_repeated_without_end_is_read_in_time(string part)
    {
        var markdown = string.Concat(Enumerable.Repeat(part, RichText.MaxLength / part.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        _ = RichText.TryParse(markdown, out _, out _);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Parsing_what_is_wrong_throws_with_all_places()
    {
        var exception = Assert.Throws<FormatException>(() => RichText.Parse("# a\n\n`b`"));

        Assert.StartsWith("(1,1): a rich text has no headings", exception.Message, StringComparison.Ordinal);
        Assert.Contains("\n(3,1): a rich text has no code", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_are_those_without_markup() =>
        Assert.Equal("a b\nc\nd\ne", RichText.Parse("a *b*\\\nc\n\n- d\n  1. e").PlainText);

    internal static string HtmlOf(RichText value)
    {
        var html = new StringBuilder();
        HtmlWriter.Append(html, ((IBlockContent)value).ToBlocks(ValueIsolation.None), isTight: false);
        return html.ToString();
    }
}
