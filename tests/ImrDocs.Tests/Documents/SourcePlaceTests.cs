using System.Text;
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
        "| \u00A4 | a |",
        "|---|--:|",
        "|   **b** \u00A4 |  \u00A4|",
        "| | \u00A4 c",
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
                if (run.Value is { } value && letter.Values[value].Content.Blocks is null)
                {
                    Assert.Equal(EscapedOf(run.Text), written);
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

    private static IEnumerable<string> PlacesOf(IEnumerable<DocumentBlock> blocks) =>
        DocumentWalk
            .Nodes(blocks)
            .Where(static node => node is not DocumentRun && node.Source.End > node.Source.Start)
            .Select(static node => $"{node.GetType().Name} {node.Source}");

    private static string EscapedOf(string text)
    {
        var markdown = new StringBuilder();
        MarkdownEscape.Append(markdown, text);
        return markdown.ToString();
    }

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
