using AngleSharp.Html.Parser;
using CsCheck;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Tests.Markdown;

public sealed class MarkdownTextTests
{
    private const string Letter = """
        # How it was made

        Sent **to** a *reviewer* &amp; read.
        On the next line.

        State(s) of Licensure:
        :   Arizona, \*California\*

        ### *Kit* 2\. `a*b`: **Upheld**

        **Decision rationale:** It is \[not\] needed&#x202E;.

        > - in a list

            kept  as
            it is

        [gone]: /address

        """;

    [Fact]
    public void Blocks_are_told_as_their_reader_sees_them() =>
        Assert.Equal(
            [
                "Heading 1: How it was made",
                "Paragraph 0: Sent to a reviewer & read. On the next line.",
                "Term 0: State(s) of Licensure:",
                "Paragraph 0: Arizona, *California*",
                "Heading 3: Kit 2. a*b: Upheld",
                "Paragraph 0: Decision rationale: It is [not] needed\u202E.",
                "Paragraph 0: in a list",
                "Code 0: kept  as\nit is",
            ],
            MarkdownText.Blocks(Letter).Select(block => $"{block.Kind} {block.Level}: {block.Text}")
        );

    [Fact]
    public void Each_character_has_the_place_where_it_is_written() =>
        Assert.Equal(
            [
                "H o w   i t   w a s   m a d e",
                "S e n t   t o   a   r e v i e w e r   &amp;   r e a d . \n O n   t h e   n e x t   l i n e .",
                "S t a t e ( s )   o f   L i c e n s u r e :",
                @"A r i z o n a ,   \* C a l i f o r n i a \*",
                @"K i t   2 \.   `a*b` `a*b` `a*b` :   U p h e l d",
                @"D e c i s i o n   r a t i o n a l e :   I t   i s   \[ n o t \]   n e e d e d &#x202E; .",
                "i n   a   l i s t",
                "k e p t     a s \n i t   i s",
            ],
            MarkdownText
                .Blocks(Letter)
                .Select(block => string.Join(' ', block.Places.Select(place => Letter[place.Start..place.End])))
        );

    [Fact]
    public void A_block_begins_with_its_line() =>
        Assert.Equal(
            [
                "# How it was made",
                "Sent **to** a *reviewer* &amp; read.",
                "State(s) of Licensure:",
                @":   Arizona, \*California\*",
                @"### *Kit* 2\. `a*b`: **Upheld**",
                @"**Decision rationale:** It is \[not\] needed&#x202E;.",
                "> - in a list",
                "    kept  as",
            ],
            MarkdownText.Blocks(Letter).Select(block => Letter[block.Start..Letter.IndexOf('\n', block.Start)])
        );

    [Theory]
    [InlineData("**Label:** text", 6)]
    [InlineData("**Label**: text", 6)]
    [InlineData("**A *b*:**", 4)]
    [InlineData("**No label** text", 0)]
    [InlineData("*Label:* text", 6)]
    [InlineData("***Label:*** text", 6)]
    [InlineData("text **Label:** text", 0)]
    [InlineData("Label: text", 0)]
    public void Emphasised_text_before_a_colon_is_a_label(string markdown, int length) =>
        Assert.Equal(length, Assert.Single(MarkdownText.Blocks(markdown)).LabelLength);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("***\n")]
    [InlineData("[only]: /a-definition\n")]
    public void Markdown_without_text_has_no_blocks(string markdown) => Assert.Empty(MarkdownText.Blocks(markdown));

    [Fact]
    public void The_text_is_that_of_the_page() =>
        Property.Holds(
            Gen.OneOf(
                    Gen.OneOf(
                        "\n",
                        "\n\n",
                        "\n:   ",
                        "\n> ",
                        "\n- ",
                        "\n    ",
                        "# ",
                        "**",
                        "*",
                        "_",
                        "`",
                        "\\",
                        "\\*",
                        "&amp;",
                        "&#x41;",
                        "[a](b)",
                        "![a](b)",
                        "<http://a.b>",
                        ":",
                        "  \n",
                        "\\\n"
                    ),
                    Gen.OneOf("a", "b c", ".", " ", "é", "😀", "<i>")
                )
                .Array[0, 12]
                .Select(string.Concat),
            1_000,
            markdown =>
            {
                var parser = new HtmlParser();
                var page = parser
                    .ParseDocument(MarkdownToHtml.WriteForComparison(MarkdownToHtml.Parse(markdown)))
                    .Body!;
                foreach (var image in page.QuerySelectorAll("img"))
                {
                    image.OuterHtml = image.GetAttribute("alt")!;
                }

                var blocks = MarkdownText.Blocks(markdown);
                Assert.Equal(Letters(page.TextContent), Letters(string.Concat(blocks.Select(block => block.Text))));
                Assert.All(blocks, block => Assert.Equal(block.Text.Length, block.Places.Count));
                var places = blocks.SelectMany(block => block.Places).ToList();
                Assert.All(places.Zip(places.Skip(1)), pair =>
                    Assert.True(pair.First.Equals(pair.Second) || pair.First.End <= pair.Second.Start)
                );
                Assert.All(places, place => Assert.True(place.Start < place.End && place.End <= markdown.Length));
            }
        );

    // Line breaks are told as spaces.
    private static string Letters(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
