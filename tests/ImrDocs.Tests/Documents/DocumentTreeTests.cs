using CsCheck;
using ImrDocs.RichTexts;
using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Markdown;
using Markdig;
using Markdig.Syntax;

namespace ImrDocs.Tests.Documents;

/// <summary>The document tree of a letter, and the HTML that is written from it.</summary>
public class DocumentTreeTests
{
    private const int Documents = 20_000;

    // What Markdig's own HTML writes as letters have it. Tables, containers, footnotes, and images are letters' own.
    private static readonly string[] Lines =
    [
        "",
        "",
        "a *b* **c** ***d***",
        "# e",
        "## f \\* g",
        "- h",
        "  - i",
        "    j",
        "2. k",
        "007. l",
        "> m",
        "> - n",
        ": o",
        ":   p",
        "    q",
        "```",
        "```sql",
        "---",
        "r\\",
        "s  ",
        "[t](https://a.example/b?c=d&e='f' \"g\")",
        "[u](https://\u00E4.example/\u00F6) <https://a.example> <a@b.example> `v <w>`",
        "&amp; &copy; < > \" \\\\",
        "*x **y* z** _ * [a",
    ];

    // Where the values of a line stand.
    private const char Place = '\u00A4';

    private static readonly string[] MarkedLines =
    [
        "",
        "\u00A4",
        "a \u00A4",
        "**\u00A4** *b\u00A4*",
        "- \u00A4",
        "1. \u00A4 c",
        "> \u00A4",
        "# \u00A4",
        "d\\",
        "\u00A4\\",
        ":   \u00A4",
        "[\u00A4](#e)",
        "f^[\u00A4]",
        "| \u00A4 | g |",
        "|---|---|",
        "| **h** \u00A4 | \u00A4 |",
        "::: notice",
        ":::",
    ];

    private static readonly string[] Values = ["", "a", "*b*", "<c> & \"d\"", "1.", "| e"];

    private static readonly MarkdownPipeline Reference = new MarkdownPipelineBuilder()
        .UseDefinitionLists()
        .DisableHtml()
        .Build();

    [Fact]
    public void Markdown_becomes_the_html_that_Markdig_writes()
    {
        var documents = Gen.Int[0, Lines.Length - 1]
            .Select(static i => Lines[i])
            .Array[1, 12]
            .Select(static lines => string.Join('\n', lines) + "\n");
        Property.Holds(documents, Effort.Of(Documents), markdown =>
            Assert.Equal(
                global::Markdig.Markdown.ToHtml(markdown, Reference),
                MarkdownToHtml.WriteForComparison(Parse(markdown))
            )
        );
    }

    [Fact]
    public void Values_change_nothing_of_what_is_around_them()
    {
        var cases = Gen.Select(
            Gen.Int[0, MarkedLines.Length - 1].Select(static i => MarkedLines[i]).Array[1, 8],
            Gen.Int[0, Values.Length - 1].Select(static i => Values[i]).Array[16]
        );
        Property.Holds(cases, Effort.Of(Documents), static test =>
        {
            var number = 0;
            var written = string.Concat(
                string.Join('\n', test.Item1).Select(c => c == Place ? ValueMark.Of(number++) : c.ToString())
            );
            var values = test.Item2[..number];

            var text = MarkedText.Of(written, values);
            var page = HtmlWriter.WriteInOrder(text.ToBlocks());

            var marked = HtmlWriter.WriteInOrder(DocumentReader.Read(Parse(MarkedText.AsLetter(text.Text))));
            // The mark of 0 begins that of 8.
            for (var i = number - 1; i >= 0; i--)
            {
                marked = marked.Replace(ValueMark.Of(i), HtmlText.Escape(values[i]), StringComparison.Ordinal);
            }

            Assert.Equal(marked, page);
        });
    }

    [Theory]
    [InlineData("**\u00A4**", 0)]
    [InlineData("a\n\u00A4\nb", 0)]
    [InlineData("a \u00A4 b", null)]
    public void A_value_that_is_blank_and_changes_its_surroundings_is_found(string markdown, int? index)
    {
        var text = MarkedText.Of(markdown.Replace(Place.ToString(), ValueMark.Of(0), StringComparison.Ordinal), [""]);

        Assert.Equal(index, text.FindMisread()?.Index);
    }

    [Fact]
    public void A_definition_of_an_address_is_no_block()
    {
        var paragraph = Assert.IsType<DocumentParagraph>(
            Assert.Single(DocumentReader.Read(Parse("[a]: https://a.example/\u00F6 'b'\n\n[a]\n")))
        );
        var link = Assert.IsType<LinkRun>(Assert.Single(paragraph.Runs));

        Assert.Equal(("https://a.example/%C3%B6", "b"), (link.Address, link.Title));
    }

    [Fact]
    public void A_printed_value_is_a_run_that_never_was_markdown()
    {
        var text = MarkedText.Of($"**a {ValueMark.Of(0)}** b\n", ["*c* [d](e)"]);

        var paragraph = Assert.IsType<DocumentParagraph>(Assert.Single(text.ToBlocks()));
        var strong = Assert.IsType<EmphasisRun>(paragraph.Runs[0]);

        Assert.True(strong.IsStrong);
        Assert.Equal(
            [("a ", null), ("*c* [d](e)", 0)],
            strong.Runs.Cast<TextRun>().Select(static run => (run.Text, run.Value))
        );
    }

    [Fact]
    public void A_rich_text_is_blocks_of_the_tree()
    {
        var text = MarkedText.Of(
            $"- a\n- {ValueMark.Of(0, isBlocks: true)}\n",
            [MarkContent.Of(RichText.Parse("b\n\n1. c"))]
        );

        var list = Assert.IsType<DocumentList>(Assert.Single(text.ToBlocks()));

        Assert.True(list.IsLoose);
        Assert.Equal(
            [null, 0, 0],
            list.Items.SelectMany(static item => item.Blocks).Select(static block => block.Value)
        );
        Assert.Equal(1, Assert.IsType<DocumentList>(list.Items[1].Blocks[1]).Start);
    }

    [Fact]
    public void A_footnote_has_the_language_of_what_it_leaves()
    {
        var container = Assert.IsType<DocumentContainer>(
            Assert.Single(DocumentReader.Read(Parse("::: notice {lang=es}\na^[b]\n:::\n")))
        );
        var paragraph = Assert.IsType<DocumentParagraph>(Assert.Single(container.Blocks));

        Assert.Equal(("es", "notice"), (container.Language, Assert.Single(container.Names)));
        Assert.Equal("es", Assert.IsType<FootnoteRun>(paragraph.Runs[1]).Language);
    }

    [Fact]
    public void A_cell_that_is_strong_as_a_whole_is_the_header_of_its_row()
    {
        var table = Assert.IsType<DocumentTable>(
            Assert.Single(DocumentReader.Read(Parse("| a | b |\n|---|--:|\n| **c** | d |\n| e | **f** |\n")))
        );

        Assert.Equal([null, CellAlignment.Right], table.Columns);
        Assert.Equal([true, false, false], table.Rows.Select(static row => row.IsHead));
        Assert.Equal(
            [false, false, true, false, false, false],
            table.Rows.SelectMany(static row => row.Cells).Select(static cell => cell.IsRowHeader)
        );
    }

    [Fact]
    public void Markdown_that_the_tree_has_no_node_for_is_named_with_its_place()
    {
        var document = global::Markdig.Markdown.Parse(
            "a\n\n<b>\n",
            new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build()
        );

        var exception = Assert.Throws<InvalidOperationException>(() => DocumentReader.Read(document));

        Assert.Equal(
            "Markdown reads line 3, column 1 of the letter as HtmlBlock, and the document tree has no such node.",
            exception.Message
        );
    }

    internal static MarkdownDocument Parse(string markdown) => MarkdownToHtml.Parse(markdown);
}
