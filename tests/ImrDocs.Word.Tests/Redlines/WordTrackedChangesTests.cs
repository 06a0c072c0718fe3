using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ImrDocs.Forms.Tracking;
using ImrDocs.Word.Redlines;
using ImrDocs.Word.Tests.Documents;
using static ImrDocs.Word.Tests.Documents.WrittenDocument;

namespace ImrDocs.Word.Tests.Redlines;

public sealed class WordTrackedChangesTests
{
    private const int Documents = 1_000;

    [Fact]
    public void Rejecting_all_changes_gives_the_letter_before_and_accepting_all_the_letter_after()
    {
        var writer = Writer();
        Property.Holds(GeneratedMarkdown.Pairs, Effort.Of(Documents), letters =>
        {
            var before = Of(BlocksOf(letters.Item1), writer);
            var after = Of(BlocksOf(letters.Item2), writer);

            var body = BodyOf(Redline(before, after));

            Assert.Equal(Shown(before), TrackedChanges.Lines(TrackedChanges.Rejected(body)));
            Assert.Equal(Shown(after), TrackedChanges.Lines(TrackedChanges.Accepted(body)));
        });
    }

    [Fact]
    public void A_letter_that_did_not_change_has_no_marks()
    {
        var letter = Of(GeneratedMarkdown.All).Bytes;

        Assert.Null(WordTrackedChanges.Instance.Write(new("a", letter, letter), ChangeAuthor.Usual));
    }

    [Fact]
    public void Words_that_changed_are_marked_and_no_others()
    {
        var body = BodyOf(
            Redline(
                Of("The reviewer upholds the decision.\n"),
                Of("The reviewer overturns the decision.\n"),
                new("A lawyer", new(2026, 1, 31, 1, 30, 0, TimeSpan.FromHours(-8)))
            )
        );

        Assert.Equal(
            ["del upholds A lawyer 2026-01-31T09:30:00Z", "ins overturns A lawyer 2026-01-31T09:30:00Z"],
            body.Descendants()
                .Where(static element => element.Attribute(W + "author") is not null)
                .Select(static mark =>
                    $"{mark.Name.LocalName} {mark.Value} {(string?)mark.Attribute(W + "author")} "
                    + (string?)mark.Attribute(W + "date")
                )
        );
    }

    [Fact]
    public void A_paragraph_at_another_place_is_marked_as_moved()
    {
        const string first = "The first paragraph says this.";
        const string second = "Another paragraph tells of something else.";
        const string third = "Nothing in here is like what stands above.";

        var body = BodyOf(Redline(Of($"{first}\n\n{second}\n\n{third}\n"), Of($"{second}\n\n{third}\n\n{first}\n")));

        Assert.Equal(first, Assert.Single(body.Descendants(W + "moveFrom"), static it => it.HasElements).Value);
        Assert.Equal(first, Assert.Single(body.Descendants(W + "moveTo"), static it => it.HasElements).Value);
        Assert.Equal(
            body.Descendants(W + "moveFromRangeStart").Attributes(W + "name").Select(static name => name.Value),
            body.Descendants(W + "moveToRangeStart").Attributes(W + "name").Select(static name => name.Value)
        );
    }

    [Fact]
    public void Words_that_changed_in_the_head_of_each_page_are_marked()
    {
        var blocks = BlocksOf("The letter.\n");

        var redline = Redline(Of(blocks, head: "Case 17 of May"), Of(blocks, head: "Case 17 of June"));

        Assert.Equal(
            ["del May", "ins June"],
            new WordPackage(redline)
                .Read("word/header1.xml")!
                .Descendants()
                .Where(static element => element.Attribute(W + "author") is not null)
                .Select(static mark => $"{mark.Name.LocalName} {mark.Value}")
        );
        BodyOf(redline);
    }

    [Fact]
    public void Footnotes_stand_in_the_order_of_the_text_as_LibreOffice_counts_them()
    {
        var redline = Redline(
            Of("A note^[Of the first kind.] and another^[That stays.].\n"),
            Of("A note^[Of another kind.] and another^[That stays.].\n")
        );

        Assert.Equal(
            ["Of the first kind.", "Of another kind.", "That stays."],
            new WordPackage(redline)
                .Read("word/footnotes.xml")!
                .Root!.Elements()
                .Select(static note => note.Value.Trim())
                .Where(static text => text.Length > 0)
        );
    }

    [Fact]
    public void Every_word_of_a_new_letter_is_marked_as_inserted()
    {
        var letter = Of(GeneratedMarkdown.All);

        var body = BodyOf(
            WordTrackedChanges.Instance.Write(new("a", null, letter.Bytes), ChangeAuthor.Usual)!.Value.ToArray()
        );

        Assert.Equal(Shown(letter), TrackedChanges.Lines(TrackedChanges.Accepted(body)));
        Assert.Empty(TrackedChanges.Lines(TrackedChanges.Rejected(body)));
    }

    [Fact]
    public void A_document_says_which_letter_it_has_and_who_changed_it()
    {
        var mark = DocumentMark.Find(
            new(Redline(Of("One.\n"), Of("Two.\n"), new("A lawyer", new(2026, 1, 31, 1, 30, 0, TimeSpan.Zero))))
        );

        Assert.Equal(("a", "A lawyer"), (mark!.Letter, mark.Author));
    }

    private static byte[] Redline(WrittenDocument before, WrittenDocument after, ChangeAuthor? author = null) =>
        (
            WordTrackedChanges.Instance.Write(new("a", before.Bytes, after.Bytes), author ?? ChangeAuthor.Usual)
            ?? after.Bytes
        ).ToArray();

    private static IEnumerable<string> Shown(WrittenDocument document) =>
        TrackedChanges.Lines(document.Part("word/document.xml"));

    private static XElement BodyOf(byte[] redline)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(redline), isEditable: false);
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(document)
                .Select(static error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
        );
        return new DocumentParts(new(redline)).Body;
    }
}
