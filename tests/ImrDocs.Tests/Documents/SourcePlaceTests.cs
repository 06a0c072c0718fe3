using CsCheck;
using ImrDocs.RichTexts;
using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Tests.Documents;

/// <summary>Where each node of a letter's document tree is written in the letter's Markdown.</summary>
public class SourcePlaceTests
{
    private const int Documents = 20_000;

    // Where a value stands in a line, and where one of blocks does.
    private const char Text = '\u00A4';
    private const char Blocks = '\u00A7';

    // No tables: Markdig leaves the spaces of empty cells out of the places of rows and cells.
    private static readonly string[] Lines =
    [
        "",
        "",
        "a *b* **c**",
        "\u00A4",
        "d \u00A4 e\u00A4",
        "**\u00A4** *f\u00A4*",
        "\u00A7",
        "# g",
        "## \u00A4 \\* h",
        "- i",
        "- \u00A4",
        "- \u00A7",
        "  - j \u00A4",
        "    k",
        "-",
        "2. l",
        "> m",
        "> \u00A4",
        "> - n",
        "> \u00A7",
        ": o",
        ":   \u00A4",
        ":   \u00A7",
        "    p",
        "```",
        "---",
        "===",
        "q\\",
        "\u00A4\\",
        "r  ",
        "[\u00A4](#s) [t](https://a.example \"u\") <https://a.example>",
        "![v\u00A4](w.png){width=9} &amp; `x y`",
        "y^[\u00A4 z]",
        "::: notice",
        ":::",
        "[d]: https://a.example",
    ];

    private static readonly MarkContent[] Texts = ["", "a", "*b* c", "<d> & \"e\"", "1.", "| f", " g ", "h\ni"];

    private static readonly MarkContent[] RichTexts =
    [
        MarkContent.Of(RichText.Parse("a *b*")),
        MarkContent.Of(RichText.Parse("c\n\n- d\n- **e**\n  - f\n\ng")),
        MarkContent.Of(RichText.Parse("1. h\n2. i")),
    ];

    private static readonly Gen<MarkedText> Letters = Gen.Select(
        Gen.Int[0, Lines.Length - 1].Select(static i => Lines[i]).Array[1, 10],
        Gen.Int[0, Texts.Length - 1].Array[24],
        static (lines, values) =>
        {
            List<MarkContent> contents = [];
            var written = string.Concat(
                string.Join('\n', lines)
                    .Select(c =>
                    {
                        if (c is not (Text or Blocks))
                        {
                            return c.ToString();
                        }

                        var value = values[contents.Count % values.Length];
                        contents.Add(c == Text ? Texts[value] : RichTexts[value % RichTexts.Length]);
                        return ValueMark.Of(contents.Count - 1, c == Blocks);
                    })
            );
            return MarkedText.Of(written, contents);
        }
    );

    [Fact]
    public void Nodes_stand_in_order_within_what_they_stand_in_and_within_the_letter() =>
        Property.Holds(Letters, Effort.Of(Documents), static letter =>
        {
            if (TryRead(letter) is { } blocks)
            {
                var markdown = MarkedText.AsLetter(letter.Markdown);
                RequireOrder(blocks, new(0, markdown.Length), markdown);
            }
        });

    [Fact]
    public void Text_is_written_where_its_run_says() => Property.Holds(Letters, Effort.Of(Documents), static letter =>
        {
            var markdown = MarkedText.AsLetter(letter.Markdown);
            foreach (var run in DocumentWalk.Runs(TryRead(letter) ?? []).OfType<TextRun>())
            {
                var written = markdown[run.Source.Start..run.Source.End];
                if (run.Value is { } number && letter.Values[number] is { Content.Blocks: null } value)
                {
                    Assert.Equal(letter.Markdown[value.MarkdownStart..value.MarkdownEnd], written);
                }
                else if (run.IsWritten)
                {
                    Assert.EndsWith(run.Text, written, StringComparison.Ordinal);
                    Assert.InRange(written.Length, run.Text.Length, run.Text.Length + 1);
                }
            }
        });

    [Fact]
    public void Markdown_without_values_has_the_places_of_the_letter_with_them() =>
        Property.Holds(Letters, Effort.Of(Documents), static letter =>
        {
            if (TryRead(letter) is not { } blocks || letter.FindMisreadInProbe() is not null)
            {
                return;
            }

            var read = DocumentReader.Read(MarkdownToHtml.Parse(MarkedText.AsLetter(letter.Markdown)));

            Assert.Equal(PlacesOf(read), PlacesOf(blocks));
        });

    [Fact]
    public void Places_are_precise_although_Markdig_is_not_asked_for_it() =>
        Property.Holds(Letters, Effort.Of(Documents), static letter =>
        {
            var markdown = MarkedText.AsLetter(letter.Markdown);
            Assert.Equal(
                DocumentWalk.Nodes(DocumentReader.Read(MarkdownToHtml.ParsePlaced(markdown))).Select(SourceOf),
                DocumentWalk.Nodes(DocumentReader.Read(MarkdownToHtml.Parse(markdown))).Select(SourceOf)
            );
        });

    [Fact]
    public void Every_kind_of_node_has_its_place()
    {
        const string Markdown =
            "# a\n\n- b\n- c\n\n> d\n\ne\nf\n:   g\n\n"
            + "| h | **i** |\n|---|---|\n| j | n |\n\n::: notice\nk ![l](m.png)\n:::\n";

        var nodes = DocumentWalk.Nodes(DocumentReader.Read(MarkdownToHtml.Parse(Markdown)));

        Assert.Equal(
            [
                "DocumentHeading '# a'",
                "TextRun 'a'",
                "DocumentList '- b\n- c'",
                "DocumentItem '- b'",
                "DocumentParagraph 'b'",
                "TextRun 'b'",
                "DocumentItem '- c'",
                "DocumentParagraph 'c'",
                "TextRun 'c'",
                "DocumentQuote '> d'",
                "DocumentParagraph 'd'",
                "TextRun 'd'",
                "DocumentDefinitions 'e\nf\n:   g'",
                "DocumentDefinition 'e\nf\n:   g'",
                "DocumentTerm 'e'",
                "TextRun 'e'",
                "DocumentTerm 'f'",
                "TextRun 'f'",
                "DocumentParagraph 'g'",
                "TextRun 'g'",
                "DocumentTable '| h | **i** |\n|---|---|\n| j | n |'",
                "DocumentRow ' h | **i** '",
                "DocumentCell 'h'",
                "TextRun 'h'",
                "DocumentCell '**i**'",
                "EmphasisRun '**i**'",
                "TextRun 'i'",
                "DocumentRow ' j | n '",
                "DocumentCell 'j'",
                "TextRun 'j'",
                "DocumentCell 'n'",
                "TextRun 'n'",
                "DocumentContainer '::: notice\nk ![l](m.png)\n:::'",
                "DocumentParagraph 'k ![l](m.png)'",
                "TextRun 'k '",
                "ImageRun '![l](m.png)'",
                "TextRun 'l'",
            ],
            nodes.Select(static node => $"{node.GetType().Name} '{Markdown[node.Source.Start..node.Source.End]}'")
        );
    }

    [Fact]
    public void The_parts_of_a_rich_text_have_places_of_their_own()
    {
        var letter = MarkedText.Of(
            $"\n\n> {ValueMark.Of(0, isBlocks: true)}\n",
            [MarkContent.Of(RichText.Parse("a\n\n- b\n  - c"))]
        );
        var markdown = MarkedText.AsLetter(letter.Markdown);

        Assert.Equal(
            ["> a\n>\n> * b\n>   * c", "a", "* b\n>   * c", "* b\n>   * c", "b", "* c", "* c", "c"],
            DocumentWalk
                .Nodes(letter.ToBlocks())
                .Where(static node => node is not DocumentRun)
                .Select(node => markdown[node.Source.Start..node.Source.End])
        );
    }

    private static TextPlace SourceOf(DocumentNode node) => node.Source;

    private static IEnumerable<string> PlacesOf(IEnumerable<DocumentBlock> blocks) =>
        DocumentWalk
            .Nodes(blocks)
            .Where(static node => node is not DocumentRun && node.Source.End > node.Source.Start)
            .Select(static node => $"{node.GetType().Name} {node.Source}");

    private static IReadOnlyList<DocumentBlock>? TryRead(MarkedText letter)
    {
        try
        {
            return letter.ToBlocks();
        }
        catch (Exception exception) when (exception is MisreadValueException or RefusedLinkException)
        {
            return null;
        }
    }

    private static void RequireOrder(IEnumerable<DocumentNode> nodes, TextPlace around, string markdown)
    {
        var last = around.Start;
        foreach (var node in nodes)
        {
            if (node is DocumentRun && node.Source == default)
            {
                continue;
            }

            var (start, end) = node.Source;
            Assert.True(
                start >= last && end >= start && end <= around.End,
                $"{node.GetType().Name} is at {start} to {end} in {around}, after {last}, of:\n{markdown}"
            );
            RequireOrder(DocumentWalk.PartsOf(node), node.Source, markdown);
            last = node.Source.End;
        }
    }
}
