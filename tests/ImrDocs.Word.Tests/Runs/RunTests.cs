using System.Xml.Linq;
using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Markdown;
using static ImrDocs.Word.Tests.Documents.WrittenDocument;

namespace ImrDocs.Word.Tests.Runs;

/// <summary>Each kind of run as Word has it.</summary>
public class RunTests
{
    [Fact]
    public void Text_that_is_alike_is_one_run()
    {
        var paragraph = OnlyParagraph(
            new TextRun { Text = "a " },
            new TextRun { Text = "b", Value = 0 },
            new LineBreakRun(),
            new TextRun { Text = "c" }
        );

        Assert.Equal("a b c", Assert.Single(paragraph.Elements(W + "r")).Value);
    }

    [Theory]
    [InlineData("*a*", "Emphasis")]
    [InlineData("**a**", "Strong")]
    [InlineData("`a`", "HTMLCode")]
    [InlineData("***a***", "p-em-strong")]
    public void Emphasis_is_a_style(string markdown, string style) =>
        Assert.Equal(
            style,
            (string?)Of(markdown + "\n").Paragraphs.Single().Descendants(W + "rStyle").Single().Attribute(W + "val")
        );

    [Fact]
    public void What_is_strong_in_a_bold_heading_is_not_turned_over()
    {
        var document = Of("# a **b**\n");

        Assert.Empty(document.Paragraphs.Single().Descendants(W + "rStyle"));
    }

    [Fact]
    public void A_hard_break_begins_a_line() => Assert.Equal("a\nb", TextOf(Of("a\\\nb\n").Paragraphs.Single()));

    [Fact]
    public void A_link_leads_out_of_the_letter_or_into_it()
    {
        var document = Of("[a](https://a.example/?b=c&d \"e\") [f](#g)\n");
        var links = document.Paragraphs.Single().Elements(W + "hyperlink").ToList();

        Assert.Equal("e", (string?)links[0].Attribute(W + "tooltip"));
        Assert.Equal("g", (string?)links[1].Attribute(W + "anchor"));
        Assert.Equal(
            "https://a.example/?b=c&d",
            (string?)
                document
                    .Part("word/_rels/document.xml.rels")
                    .Elements()
                    .Single(static element => (string?)element.Attribute("TargetMode") == "External")
                    .Attribute("Target")
        );
    }

    [Fact]
    public void An_address_that_is_none_is_text()
    {
        var link = new LinkRun { Address = "https://[a", Runs = [new TextRun { Text = "b" }] };

        Assert.Equal("b <https://[a>", OnlyParagraph(link).Value);
    }

    [Theory]
    [InlineData("![a](seal.png)\n", 2, 1)]
    [InlineData("![a](seal.png){width=10}\n", 10, 5)]
    [InlineData("![a](seal.png){height=10}\n", 20, 10)]
    [InlineData("![a](seal.png){width=7 height=9}\n", 7, 9)]
    [InlineData("![a](sign.svg)\n", 30, 10)]
    [InlineData("![a](seal.png){width=1248}\n", 624, 312)]
    public void An_image_has_its_size_and_its_text(string markdown, int width, int height)
    {
        var drawing = Of(markdown).Paragraphs.Single().Descendants(W + "drawing").Single();
        var size = drawing.Descendants().First(static element => element.Name.LocalName == "extent");

        Assert.Equal((width * 9525, height * 9525), ((int)size.Attribute("cx")!, (int)size.Attribute("cy")!));
        Assert.Equal(
            "a",
            (string?)drawing.Descendants().First(static element => element.Name.LocalName == "docPr").Attribute("descr")
        );
    }

    [Fact]
    public void A_footnote_is_one_of_Word()
    {
        var document = Of("a^[b] c^[d *e*]\n\n::: footnotes\n:::\n");

        Assert.Equal(
            ["1", "2"],
            document
                .Part("word/document.xml")
                .Descendants(W + "footnoteReference")
                .Select(static note => (string?)note.Attribute(W + "id"))
        );
        Assert.Equal(
            ["", "", " b", " d e"],
            document.Part("word/footnotes.xml").Elements(W + "footnote").Select(TextOf)
        );
    }

    [Fact]
    public void A_letter_without_footnotes_has_no_part_for_them() =>
        Assert.DoesNotContain("word/footnotes.xml", Of("a\n").Names());

    [Fact]
    public void An_isolated_value_has_the_direction_of_its_first_letter()
    {
        var text = MarkedText.Of($"a {ValueMark.Of(0)} b\n", ["\u0628 1!"]);
        var runs = Of(text.ToBlocks("en")).Paragraphs.Single().Elements(W + "r").ToList();

        Assert.Equal(["a ", "\u0628 1!", " b"], runs.Select(TextOf));
        Assert.Equal([false, true, false], runs.Select(static run => run.Descendants(W + "rtl").Any()));
    }

    [Fact]
    public void Words_of_another_direction_are_runs_of_their_own()
    {
        var runs = Of("\u05D0\u05D1 1, abc de \u05D2\n", "he").Paragraphs.Single().Elements(W + "r").ToList();

        Assert.Equal(["\u05D0\u05D1 1, ", "abc de", " \u05D2"], runs.Select(TextOf));
        Assert.Equal([true, false, true], runs.Select(static run => run.Descendants(W + "rtl").Any()));
    }

    [Fact]
    public void A_run_that_Word_has_no_form_of_is_an_error() =>
        Assert.Throws<InvalidOperationException>(() => OnlyParagraph(new UnknownRun()));

    private static XElement OnlyParagraph(params DocumentRun[] runs) =>
        Of([new DocumentParagraph { Runs = runs }]).Paragraphs.Single();

    private sealed class UnknownRun : DocumentRun;
}
