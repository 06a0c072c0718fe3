using System.Xml.Linq;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ImrDocs.Word.Redlines;
using ImrDocs.Word.Tests.Documents;
using static ImrDocs.Word.Tests.Documents.WrittenDocument;

namespace ImrDocs.Word.Tests.Redlines;

public sealed class WordRedlineTests
{
    private const int Documents = 1_000;

    private static readonly string[] Lines =
    [
        "",
        "",
        "The reviewer upholds the decision of the plan.",
        "The reviewer *overturns* the **decision** of the plan.",
        "# How the decision was made",
        "- The first reason of several",
        "- The second reason of several",
        "1. Step one of the appeal",
        "Certification",
        ":   Family practice",
        "| Service | Decision |",
        "|---|---|",
        "| Work conditioning | Upheld |",
        "| Physical therapy, 12 visits | Overturned |",
        "See [the rules](https://example.org/rules) and [others](https://example.org/others).",
        "A note^[Of the first kind.] and another^[Of the second kind.].",
        "> A quotation that lawyers like.",
        "![The seal](seal.png)",
        "::: notice",
        ":::",
    ];

    private static Gen<string> Markdown { get; } =
        Gen.Int[0, Lines.Length - 1]
            .Select(static i => Lines[i])
            .Array[1, 12]
            .Select(static lines => string.Join('\n', lines) + "\n");

    [Fact]
    public void Rejecting_all_changes_gives_the_letter_before_and_accepting_all_the_letter_after()
    {
        var writer = Writer();
        Property.Holds(Gen.Select(Markdown, Markdown), Effort.Of(Documents), letters =>
        {
            var before = Of(BlocksOf(letters.Item1), writer);
            var after = Of(BlocksOf(letters.Item2), writer);

            var body = BodyOf(WordRedline.Between(before.Bytes, after.Bytes, WordRevision.Usual));

            Assert.Equal(Shown(before), TrackedChanges.Lines(TrackedChanges.Rejected(body)));
            Assert.Equal(Shown(after), TrackedChanges.Lines(TrackedChanges.Accepted(body)));
        });
    }

    [Fact]
    public void A_letter_that_did_not_change_has_no_marks()
    {
        var letter = Of(string.Join('\n', Lines));

        var body = BodyOf(WordRedline.Between(letter.Bytes, letter.Bytes, WordRevision.Usual));

        Assert.DoesNotContain(body.Descendants(), static element => element.Attribute(W + "author") is not null);
    }

    [Fact]
    public void Words_that_changed_are_marked_and_no_others()
    {
        var body = BodyOf(
            WordRedline.Between(
                Of("The reviewer upholds the decision.\n").Bytes,
                Of("The reviewer overturns the decision.\n").Bytes,
                new("A lawyer", "2026-01-31T09:30:00Z")
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

        var body = BodyOf(
            WordRedline.Between(
                Of($"{first}\n\n{second}\n\n{third}\n").Bytes,
                Of($"{second}\n\n{third}\n\n{first}\n").Bytes,
                WordRevision.Usual
            )
        );

        Assert.Equal(first, Assert.Single(body.Descendants(W + "moveFrom"), static it => it.HasElements).Value);
        Assert.Equal(first, Assert.Single(body.Descendants(W + "moveTo"), static it => it.HasElements).Value);
        Assert.Equal(
            body.Descendants(W + "moveFromRangeStart").Attributes(W + "name").Select(static name => name.Value),
            body.Descendants(W + "moveToRangeStart").Attributes(W + "name").Select(static name => name.Value)
        );
    }

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
