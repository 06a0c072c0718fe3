using System.Xml.Linq;
using ImrDocs.Templating.Documents;
using static ImrDocs.Word.Tests.Documents.WrittenDocument;

namespace ImrDocs.Word.Tests.Blocks;

/// <summary>Each kind of block as Word has it.</summary>
public class BlockTests
{
    [Theory]
    [InlineData("b\n\n# a\n\nb\n", "Heading1")]
    [InlineData("b\n\n###### a\n\nb\n", "Heading6")]
    [InlineData("b\n\na\n\nb\n", "BodyText")]
    [InlineData("b\n\n- b\n- a\n- b\n\nb\n", "ListParagraph")]
    [InlineData("b\n\n```\na\n```\n\nb\n", "HTMLPreformatted")]
    [InlineData("b\n\n> a\n\nb\n", "Quote")]
    public void A_block_has_the_style_of_its_kind(string markdown, string style) =>
        Assert.Equal(style, StyleOf(Of(markdown).Paragraphs.Single(static paragraph => TextOf(paragraph) == "a")));

    [Fact]
    public void A_heading_has_its_level_in_the_outline() =>
        Assert.Equal(
            ["0", "1", "2", "3", "4", "5"],
            Of("a\n")
                .Part("word/styles.xml")
                .Descendants(W + "outlineLvl")
                .Select(static level => (string?)level.Attribute(W + "val"))
        );

    [Fact]
    public void A_numbered_list_begins_with_its_number_wherever_it_stands()
    {
        var document = Of("7. a\n8. b\n\nc\n\n1. d\n   1. e\n");

        Assert.Equal(
            [("0", "7"), ("0", "1"), ("1", "1")],
            document
                .Part("word/numbering.xml")
                .Descendants(W + "lvlOverride")
                .Select(static level =>
                    (
                        (string?)level.Attribute(W + "ilvl"),
                        (string?)level.Element(W + "startOverride")!.Attribute(W + "val")
                    )
                )
        );
        Assert.Equal(
            ["1", "1", null, "2", "3"],
            document.Paragraphs.Select(static paragraph => (string?)NumberOf(paragraph)?.Attribute(W + "val"))
        );
    }

    [Fact]
    public void Only_the_first_paragraph_of_an_item_has_a_mark() =>
        Assert.Equal(
            [true, false, true],
            Of("- a\n\n  b\n\n- c\n").Paragraphs.Select(static paragraph => NumberOf(paragraph) is not null)
        );

    [Fact]
    public void An_item_without_text_keeps_its_mark() =>
        Assert.Equal(
            [("", true), ("a", true)],
            Of("- - a\n").Paragraphs.Select(static paragraph => (TextOf(paragraph), NumberOf(paragraph) is not null))
        );

    [Fact]
    public void Terms_stand_beside_their_definitions()
    {
        var table = Of("a:\n:   b\n\nc\nd\n:   e\n\n    f\n:   g\n")
            .Part("word/document.xml")
            .Descendants(W + "tbl")
            .Single();

        Assert.Equal(
            ["a:|b", "c\nd|e\nf\ng"],
            table
                .Elements(W + "tr")
                .Select(static row =>
                    string.Join(
                        '|',
                        row.Elements(W + "tc")
                            .Select(static cell => string.Join('\n', cell.Elements(W + "p").Select(TextOf)))
                    )
                )
        );
    }

    [Fact]
    public void Terms_stand_above_their_definitions_where_the_page_has_them_so()
    {
        var document = Of("a:\n:   b\n", css: "dl { display: block }");

        Assert.Empty(document.Part("word/document.xml").Descendants(W + "tbl"));
        Assert.Equal(["a:", "b"], document.Paragraphs.Select(TextOf));
    }

    [Fact]
    public void The_head_of_a_table_is_repeated_and_rows_stay_whole()
    {
        var rows = Of("| A | B |\n|---|--:|\n| **c** | d |\n").Part("word/document.xml").Descendants(W + "tr").ToList();

        Assert.Equal([true, false], rows.Select(static row => row.Descendants(W + "tblHeader").Any()));
        Assert.All(rows, static row => Assert.Single(row.Descendants(W + "cantSplit")));
        Assert.Equal(
            ["TableHeading", "table-thead-tr-th.align-right", "TableHeading", "table-tbody-tr-td.align-right"],
            rows.SelectMany(static row => row.Descendants(W + "p")).Select(StyleOf)
        );
    }

    [Fact]
    public void Two_tables_do_not_become_one() =>
        Assert.Equal(
            ["tbl", "p", "tbl", "p", "sectPr"],
            Of("| a |\n|---|\n\n| b |\n|---|\n")
                .Part("word/document.xml")
                .Elements()
                .Single()
                .Elements()
                .Select(static element => element.Name.LocalName)
        );

    [Fact]
    public void A_notice_of_paragraphs_has_lines_around_it_and_stays_whole()
    {
        var paragraphs = Of("::: notice\na\n\nb\n:::\n\nc\n").Paragraphs.ToList();

        Assert.Equal(
            [true, false, false],
            paragraphs.Select(static paragraph => paragraph.Descendants(W + "keepNext").Any())
        );
        Assert.StartsWith("notice-p", StyleOf(paragraphs[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_of_more_is_a_cell()
    {
        var cell = Of("::: notice\n## a\n\n- b\n:::\n").Part("word/document.xml").Descendants(W + "tc").Single();

        Assert.Equal(["a", "b"], cell.Elements(W + "p").Select(TextOf));
        Assert.Equal(4, cell.Descendants(W + "tcBorders").Elements().Count());
    }

    [Fact]
    public void Columns_stand_side_by_side() =>
        Assert.Equal(
            ["a", "b"],
            Of(":::: columns\n::: column\na\n:::\n::: column\nb\n:::\n::::\n")
                .Part("word/document.xml")
                .Descendants(W + "tc")
                .Select(TextOf)
        );

    [Theory]
    [InlineData("a\n\n::: page-break-before\nb\n:::\n")]
    [InlineData("::: page-break-after\na\n:::\n\nb\n")]
    public void A_page_begins_where_the_letter_says(string markdown)
    {
        var document = Of(markdown);
        var paragraph = document.Paragraphs.Single(static paragraph => TextOf(paragraph) == "b");
        var style = document
            .Part("word/styles.xml")
            .Elements(W + "style")
            .Single(style => (string?)style.Attribute(W + "styleId") == StyleOf(paragraph));

        Assert.Single(new XElement("both", paragraph, style).Descendants(W + "pageBreakBefore"));
    }

    [Fact]
    public void A_container_that_is_kept_together_keeps_all_but_its_last_paragraph_with_the_next() =>
        Assert.Equal(
            [true, true, false],
            Of("::: keep-together\na\n\n- b\n- c\n:::\n")
                .Paragraphs.Select(static paragraph => paragraph.Descendants(W + "keepNext").Any())
        );

    [Fact]
    public void A_container_has_its_language_and_its_direction()
    {
        var paragraph = Of("::: {lang=ar}\n\u0627\u0644\n:::\n").Paragraphs.Single();

        Assert.Single(paragraph.Descendants(W + "bidi"));
        Assert.Equal("ar", (string?)paragraph.Descendants(W + "lang").Single().Attribute(W + "bidi"));
        Assert.Single(paragraph.Descendants(W + "rtl"));
    }

    [Fact]
    public void Lines_of_code_stand_as_they_are() =>
        Assert.Equal("a  b\n\tc\n\nd", TextOf(Of("```\na  b\n\tc\n\nd\n```\n").Paragraphs.Single()));

    [Fact]
    public void A_rule_is_a_line() =>
        Assert.Equal("HorizontalLine", StyleOf(Of("a\n\n---\n\nb\n").Paragraphs.ElementAt(1)));

    [Fact]
    public void The_title_stands_before_the_letter_where_the_page_shows_it() =>
        Assert.Equal(
            ["The title", "a"],
            Of("a\n", css: "main::before { content: var(--title); display: block }").Paragraphs.Select(TextOf)
        );

    [Fact]
    public void Pages_repeat_what_the_style_says()
    {
        var document = Of("a\n");

        Assert.Equal("The head", TextOf(document.Part("word/header1.xml")));
        Assert.Equal("\t\tPage 1 of 1", TextOf(document.Part("word/footer1.xml")));
        Assert.Equal(
            ["PAGE", "NUMPAGES"],
            document
                .Part("word/footer1.xml")
                .Descendants(W + "fldSimple")
                .Select(static field => (string?)field.Attribute(W + "instr"))
        );
    }

    [Fact]
    public void A_block_that_Word_has_no_form_of_is_an_error() =>
        Assert.Throws<InvalidOperationException>(() => Of([new UnknownBlock()]));

    private static XElement? NumberOf(XElement paragraph) => paragraph.Descendants(W + "numId").FirstOrDefault();

    private sealed class UnknownBlock : DocumentBlock;
}
