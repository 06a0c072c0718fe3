using System.Text.RegularExpressions;
using CsCheck;
using ImrDocs.Forms.Text;
using ImrDocs.Letters;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Tests.Text;

/// <summary>A letter as plain text.</summary>
public partial class TextFormTests
{
    private const int Documents = 10_000;

    private static readonly string[] Lines =
    [
        "",
        "",
        "The quick *brown fox* jumps over the **lazy** dog",
        "# Heading with a few words",
        "## Another, \\* and one more",
        "- item with several words in it",
        "  - nested item",
        "2. numbered",
        "> quoted words that go on",
        "Term",
        ":   definition of the term, as long as it takes",
        "    more of it",
        "| a | b |",
        "|---|--:|",
        "| 1 | 2 |",
        "---",
        "**Label:** value of the label\\",
        "\u6F22\u5B57\u306F\u5E45\u304C\u5E83\u3044 e\u0301t\u00E9",
        "a footnote^[What it says, at some length.] here",
        "https://example.org/a/very/long/address/that/no/line/can/hold",
    ];

    [Theory]
    [InlineData("# A *b*\n\n## C\n\n### D\n", "A b\n===\n\nC\n-\n\nD\n~\n")]
    [InlineData("one two three four five\n", "one two three four\nfive\n")]
    [InlineData("**Decision:** one two three four\n", "Decision: one two\n  three four\n")]
    [InlineData("**A**: b\\\n**C:** d\\\ne\n", "A: b\nC: d\ne\n")]
    [InlineData("A:\n:   b\n\nC\n:   d\\\n    e\n", "A: b\nC:\n  d\n  e\n")]
    [InlineData(
        "- one two three four five\n- b\n  1. c\n  2. d\n",
        "- one two three four\n  five\n- b\n  1. c\n  2. d\n"
    )]
    [InlineData("- a\n\n- b\n\n      c\n", "- a\n\n- b\n\n      c\n")]
    [InlineData("9. a\n10. one two three four\n", "9. a\n10. one two three\n    four\n")]
    [InlineData("> a\n>\n> b\n", "> a\n>\n> b\n")]
    [InlineData("::: notice\na\n\nb\n:::\n", "| a\n|\n| b\n")]
    [InlineData("::: address\na\\\nb\n:::\n\n---\n", "a\nb\n\n--------------------\n")]
    [InlineData("a^[b] c^[d]\n\ne\n", "a[1] c[2]\n\ne\n\n--------------------\n[1] b\n[2] d\n")]
    [InlineData("a^[b]\n\n::: footnotes\n:::\n\nc^[d]\n", "a[1]\n\n[1] b\n[2] d\n\nc[2]\n")]
    [InlineData("| A | B |\n|---|--:|\n| cc | 1 |\n| d | 22 |\n", "A    B\n--  --\ncc   1\nd   22\n")]
    [InlineData(
        "| Head | Other head |\n|---|---|\n| **first** | one two three |\n| second | |\n",
        "Head: first\nOther head: one two\n  three\n\nHead: second\nOther head:\n"
    )]
    [InlineData("![the seal](a.svg) b\n", "[the seal] b\n")]
    [InlineData("[a](https://b.c/) [d.e](https://d.e) [f](#f)\n", "a <https://b.c/> d.e\nf\n")]
    [InlineData("<a@b.c>\n", "a@b.c\n")]
    [InlineData(
        "\u6F22\u5B57\u6F22\u5B57\u6F22\u5B57\u6F22\u5B57\u6F22\u5B57\u6F22\n",
        "\u6F22\u5B57\u6F22\u5B57\u6F22\u5B57\u6F22\u5B57\u6F22\u5B57\n\u6F22\n"
    )]
    [InlineData("0123456789012345678901234 a b\n", "0123456789012345678901234\na b\n")]
    [InlineData(
        "e\u0301e\u0301e\u0301e\u0301e\u0301 e\u0301e\u0301e\u0301e\u0301 012345678 a\n",
        "e\u0301e\u0301e\u0301e\u0301e\u0301 e\u0301e\u0301e\u0301e\u0301 012345678\na\n"
    )]
    public void Each_block_is_laid_out_as_people_write_it(string markdown, string text) =>
        Assert.Equal(text, Write(markdown, 20));

    [Fact]
    public void A_letter_without_a_width_has_the_lines_of_its_paragraphs() =>
        Assert.Equal(
            string.Join(' ', Enumerable.Repeat("word", 100)) + "\n",
            Write(string.Join('\n', Enumerable.Repeat("word", 100)) + "\n", null)
        );

    [Fact]
    public void Text_says_the_words_of_the_page_in_their_order() =>
        Property.Holds(Markdown, Effort.Of(Documents), static markdown =>
            Assert.Equal(WordsOf(PageOf(markdown)), WordsOf(Write(markdown, 40)))
        );

    [Fact]
    public void No_line_is_wider_than_the_width_unless_a_word_is() =>
        Property.Holds(Gen.Select(Markdown, Gen.Int[20, 80]), Effort.Of(Documents), static test =>
            Assert.All(Write(test.Item1, test.Item2).Split('\n'), line =>
                Assert.True(TextWidth.Of(line) <= test.Item2 || Unbroken().IsMatch(line), line)
            )
        );

    [Fact]
    public void A_value_is_the_text_that_it_is_and_begins_no_line()
    {
        var text = MarkedText.Of($"a {ValueMark.Of(0)}\n", ["*b*\n- c\u2028# d\t<e>"]);

        Assert.Equal("a *b* - c # d <e>\n", TextLayout.Write(text.ToBlocks(), 72));
    }

    [Fact]
    public void A_value_of_another_direction_is_isolated()
    {
        var text = MarkedText.Of($"a {ValueMark.Of(0)}\n", ["\u0628"]);

        Assert.Equal("a \u2068\u0628\u2069\n", TextLayout.Write(text.ToBlocks("en"), 72));
    }

    [Fact]
    public void A_width_that_no_words_fit_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LetterFormat.Text.WithLineWidth(19));

    [Fact]
    public void A_form_without_lines_has_no_width() =>
        Assert.Same(LetterFormat.Html, LetterFormat.Html.WithLineWidth(40));

    private static Gen<string> Markdown { get; } =
        Gen.Int[0, Lines.Length - 1]
            .Select(static i => Lines[i])
            .Array[1, 12]
            .Select(static lines => string.Join('\n', lines) + "\n");

    private static string Write(string markdown, int? width) =>
        TextLayout.Write(DocumentReader.Read(MarkdownToHtml.Parse(markdown)), width);

    // The numbers of lists and footnotes are not in the text of a page, and in plain text they are.
    private static IEnumerable<string> WordsOf(string text) =>
        Word().Matches(Mark().Replace(text, " ")).Select(static match => match.Value);

    private static string PageOf(string markdown) =>
        System.Net.WebUtility.HtmlDecode(
            Tag().Replace(MarkdownToHtml.WriteForComparison(MarkdownToHtml.Parse(markdown)), " ")
        );

    // A line can end after each letter of a script that has no spaces.
    [GeneratedRegex(@"\p{Lo}|[\p{L}-[\p{Lo}]][\p{L}\p{M}-[\p{Lo}]]*")]
    private static partial Regex Word();

    // A word that no line can hold, after the marks of what it stands in.
    [GeneratedRegex(@"^\P{L}*https:\S*$")]
    private static partial Regex Unbroken();

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Mark();

    [GeneratedRegex("<sup>.*?</sup>|<[^>]*>")]
    private static partial Regex Tag();
}
