using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using ImrDocs.Forms.Text;
using ImrDocs.Templating.Documents;
using static ImrDocs.Word.Tests.Documents.WrittenDocument;

namespace ImrDocs.Word.Tests.Documents;

/// <summary>What holds of every document.</summary>
public partial class DocumentTests
{
    private const int Documents = 2_000;

    private static readonly string[] Lines =
    [
        "",
        "",
        "one *two* **three** ***four***",
        "# five",
        "### six **seven**",
        "- eight",
        "  - nine",
        "    ten",
        "4. eleven",
        "> twelve",
        "> - thirteen",
        "fourteen",
        ":   fifteen",
        "    sixteen",
        "```",
        "---",
        "seventeen\\",
        "eighteen^[nineteen *twenty*]",
        "| a | b |",
        "|---|--:|",
        "| **c** | d |",
        ":::: notice",
        "::: columns",
        "::: letterhead",
        "::: address",
        "::: {lang=ar}",
        "::: page-break-before keep-together",
        ":::",
        "::::",
        "\u0627\u0644 123 abc \u0628",
        "![9](seal.png){width=20}",
    ];

    private static readonly string[] Hostile =
    [
        "",
        " ",
        "<w:p>&amp;\"'</w:t>",
        "]]>",
        "\0\u0001\u001F\uFFFE\uFFFF",
        "\uD800 \uDC00",
        "a\r\nb\tc\u2028d\u0085e",
        "\u202E\u2067\u2066\u2069",
        "\uFEFF\u00AD\u200B",
        "\uD83D\uDE00\u05D0",
        new('x', 5_000),
    ];

    private static Gen<string> Markdown { get; } =
        Gen.Int[0, Lines.Length - 1]
            .Select(static i => Lines[i])
            .Array[1, 14]
            .Select(static lines => string.Join('\n', lines) + "\n");

    private static Gen<string> Text { get; } =
        Gen.OneOf(Gen.Int[0, Hostile.Length - 1].Select(static i => Hostile[i]), Gen.String);

    [Fact]
    public void A_document_is_valid_and_says_the_words_of_the_text_in_their_order()
    {
        var writer = Writer();
        Property.Holds(Markdown, Effort.Of(Documents), markdown =>
        {
            // The notes of plain text stand at the end, as their part does here.
            var blocks = BlocksOf(markdown);
            var document = Of(blocks, writer);
            var words = document.Part("word/document.xml").Descendants(W + "p").Select(TextOf);
            var notes = document.Names().Contains("word/footnotes.xml")
                ? document.Part("word/footnotes.xml").Descendants(W + "p").Select(TextOf)
                : [];
            Assert.Equal(WordsOf(TextLayout.Write(blocks, null)), WordsOf(string.Join(' ', words.Concat(notes))));
        });
    }

    [Fact]
    public void No_text_breaks_a_document()
    {
        var writer = Writer();
        Property.Holds(Gen.Select(Text, Text, Text), Effort.Of(Documents), texts =>
        {
            var (one, two, three) = texts;
            TextRun[] runs = [new() { Text = one }];
            Of(
                [
                    new DocumentHeading { Level = 1, Runs = runs },
                    new DocumentParagraph
                    {
                        Runs =
                        [
                            new LinkRun
                            {
                                Address = "https://" + two,
                                Title = one.Length > 200 ? "" : one,
                                Runs = runs,
                            },
                            new ImageRun { Path = "seal.png", Runs = [new() { Text = three }] },
                            new CodeRun { Text = two },
                            new IsolatedRun { Runs = runs },
                            new FootnoteRun { Runs = runs },
                        ],
                    },
                    new DocumentCode { Lines = [one, two] },
                    new DocumentDefinitions
                    {
                        Definitions =
                        [
                            new() { Terms = [new() { Runs = runs }], Blocks = [new DocumentParagraph { Runs = runs }] },
                            new() { Terms = [], Blocks = [] },
                        ],
                    },
                    new DocumentTable
                    {
                        Columns = [],
                        Rows = [new() { IsHead = true, Cells = [new() { Runs = runs }] }, new() { Cells = [] }],
                    },
                ],
                writer,
                two,
                three
            );
        });
    }

    [Theory]
    [InlineData("a\u0001b", "a\uFFFDb")]
    [InlineData("a\uFFFEb", "a\uFFFDb")]
    [InlineData("a\tb\nc\u2028d", "a b c d")]
    [InlineData("a\uFEFF\uD83D\uDE00b", "a\uFEFF\uD83D\uDE00b")]
    public void What_XML_cannot_write_is_seen(string text, string written) =>
        Assert.Equal(
            written,
            TextOf(Of([new DocumentParagraph { Runs = [new TextRun { Text = text }] }]).Paragraphs.Single())
        );

    // An attribute cannot hold half of a pair.
    [Fact]
    public void Half_of_a_surrogate_pair_is_seen() => What_XML_cannot_write_is_seen("a" + '\uD800' + "b", "a\uFFFDb");

    [Fact]
    public void The_same_letter_is_the_same_bytes_whatever_was_written_before_and_wherever()
    {
        const string letter = "# a\n\n::: notice\nb\n\n1. c\n:::\n\n| d |\n|---|\n\ne:\n:   f^[g]\n";
        var first = Of(letter).Bytes;
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in new[] { "tr-TR", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                var writer = Writer();
                Of("> q\n\n::: signature\nr\n:::\n\n- s\n", "en");
                Of(BlocksOf("> q\n\n::: signature\nr\n:::\n\n[s](https://a.example)\n"), writer);
                Assert.Equal(first, Of(BlocksOf(letter), writer).Bytes);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_letter_of_hundreds_of_pages_is_written()
    {
        var letter = string.Concat(
            Enumerable.Repeat(
                "## a\n\nb *c* d^[e]\n\n1. f\n   - g\n\nh:\n:   i\n\n| j | k |\n|---|---|\n| l | m |\n\n",
                3_000
            )
        );

        var document = Of(BlocksOf(letter), isChecked: false);

        Assert.Equal(3_000, document.Part("word/document.xml").Descendants(W + "footnoteReference").Count());
    }

    [Fact]
    public void A_letter_from_right_to_left_is_one_throughout()
    {
        var document = Of("# \u0627\n\n- \u0628\n\n| \u062A |\n|---|\n", "ar");

        Assert.Single(document.Part("word/document.xml").Descendants(W + "sectPr").Single().Elements(W + "bidi"));
        Assert.Single(document.Part("word/document.xml").Descendants(W + "bidiVisual"));
        Assert.Equal(
            "ar",
            (string?)document.Part("word/styles.xml").Descendants(W + "lang").Single().Attribute(W + "bidi")
        );
    }

    [Fact]
    public void The_title_and_the_language_are_those_of_the_letter() =>
        Assert.Equal(
            ["A < B", "es"],
            Of(BlocksOf("a\n"), Writer("es"), "A  <\nB")
                .Part("docProps/core.xml")
                .Elements()
                .Select(static e => e.Value)
        );

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(static match => match.Value);

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
