using System.Xml.Linq;
using CsCheck;
using ImrDocs.Forms.Tracking;
using ImrDocs.Word.Tests.Redlines;
using static ImrDocs.Word.Tests.Documents.WrittenDocument;

namespace ImrDocs.Word.Tests.Reviews;

public sealed class WordReviewTests
{
    private const int Documents = 1_000;

    private static WordTrackedChanges Changes { get; } = WordTrackedChanges.Instance;

    // "upholds" becomes "overturns", "twelve" becomes "six", and a sentence is added.
    private static TrackedLetter Letter { get; } =
        new(
            "a",
            Of("The reviewer upholds the decision.\n\nThere were twelve visits to a physician.\n").Bytes,
            Of("The reviewer overturns the decision.\n\nThere were six visits to a physician. All helped.\n").Bytes
        );

    [Fact]
    public void All_changes_of_any_letter_are_read_as_accepted_rejected_or_open()
    {
        var writer = Writer();
        Property.Holds(GeneratedMarkdown.Pairs, Effort.Of(Documents), texts =>
        {
            var letter = new TrackedLetter(
                "a",
                Of(BlocksOf(texts.Item1), writer).Bytes,
                Of(BlocksOf(texts.Item2), writer).Bytes
            );
            if (Changes.Write(letter, ChangeAuthor.Usual) is not { } written)
            {
                return;
            }

            var redline = written.ToArray();
            AssertAll(ChangeDecision.Open, Changes.Read(redline, letter));
            AssertAll(ChangeDecision.Accepted, Changes.Read(new Lawyer(redline).AcceptAll().Document, letter));
            AssertAll(ChangeDecision.Rejected, Changes.Read(new Lawyer(redline).RejectAll().Document, letter));
        });
    }

    [Fact]
    public void Whatever_is_decided_of_each_change_no_letter_is_accepted_of_which_a_change_was_not()
    {
        var writer = Writer();
        Property.Holds(Gen.Select(GeneratedMarkdown.Pairs, Gen.Bool.Array[200]), Effort.Of(Documents), letters =>
        {
            var letter = new TrackedLetter(
                "a",
                Of(BlocksOf(letters.Item1.Item1), writer).Bytes,
                Of(BlocksOf(letters.Item1.Item2), writer).Bytes
            );
            if (Changes.Write(letter, ChangeAuthor.Usual) is not { } redline)
            {
                return;
            }

            var next = 0;
            bool Accepts() => letters.Item2[next++ % letters.Item2.Length];
            var review = Changes.Read(new Lawyer(redline.ToArray()).DecideEach(Accepts).Document, letter);

            var decisions = letters.Item2.Take(next).Distinct().ToArray();
            Assert.DoesNotContain(review.Remarks, static remark => remark.Text.Length > 0);
            Assert.True(
                review.HasOtherChanges
                    || decisions.Length != 2
                    || review.Changes.Any(static change => change.Decision == ChangeDecision.Rejected)
            );
            Assert.True(
                review.HasOtherChanges
                    || decisions is not [var all]
                    || review.Changes.All(change =>
                        change.Decision == (all ? ChangeDecision.Accepted : ChangeDecision.Rejected)
                    )
            );
        });
    }

    [Fact]
    public void A_change_that_marks_no_word_is_not_taken_for_decided()
    {
        var letter = new TrackedLetter("a", Of("The reasons\n").Bytes, Of("# The reasons\n").Bytes);

        var review = Changes.Read(new Lawyer(Written(letter)).RejectAll().Document, letter);

        Assert.Empty(review.Changes);
        Assert.True(review.HasOtherChanges);
    }

    [Fact]
    public void Each_change_has_its_own_decision()
    {
        var review = Read(lawyer =>
            lawyer
                .Decide("upholds", accepts: true)
                .Decide("overturns", accepts: true)
                .Decide("twelve", accepts: false)
                .Decide("six", accepts: false)
        );

        Assert.Equal(
            [
                ("upholds", "overturns", ChangeDecision.Accepted),
                ("twelve", "six", ChangeDecision.Rejected),
                ("", ". All helped", ChangeDecision.Open),
            ],
            review.Changes.Select(static change => (change.Removed, change.Added, change.Decision))
        );
        Assert.Empty(review.Remarks);
        Assert.Empty(review.Unread);
    }

    [Fact]
    public void A_change_that_was_accepted_in_part_is_not_accepted()
    {
        var review = Read(lawyer => lawyer.Decide("upholds", accepts: true).Decide("overturns", accepts: false));

        Assert.Equal(ChangeDecision.Rejected, review.Changes[0].Decision);
    }

    [Theory]
    [InlineData(true, "M. Smith")]
    [InlineData(false, null)]
    public void Words_that_the_lawyer_typed_are_read(bool isTracked, string? author)
    {
        var review = Read(lawyer => lawyer.AcceptAll().Type("six", " or seven", isTracked));

        AssertAccepted(review);
        Assert.Equal(
            new ReviewRemark(
                new(LengthOf("The reviewer overturns the decision. There were six"), ReviewPart.Letter),
                ReviewRemarkKind.Edit,
                author,
                "",
                "or seven"
            ),
            Assert.Single(review.Remarks)
        );
    }

    [Theory]
    [InlineData(true, "M. Smith")]
    [InlineData(false, null)]
    public void Words_that_the_lawyer_struck_are_read(bool isTracked, string? author)
    {
        var review = Read(lawyer => lawyer.AcceptAll().Strike("physician", isTracked));

        AssertAccepted(review);
        var remark = Assert.Single(review.Remarks);
        Assert.Equal(
            (ReviewRemarkKind.Edit, author, "physician", ""),
            (remark.Kind, remark.Author, remark.Quote, remark.Text)
        );
    }

    [Fact]
    public void The_place_of_a_remark_counts_the_characters_of_the_new_letter()
    {
        var review = Read(lawyer => lawyer.Type("visits", " or calls", isTracked: true));

        Assert.Equal(
            LengthOf("The reviewer overturns the decision. There were six visits"),
            Assert.Single(review.Remarks).Place.Offset
        );
    }

    [Fact]
    public void A_comment_is_read_with_the_words_that_it_is_about()
    {
        var review = Read(lawyer => lawyer.AcceptAll().Comment("physician", "Which one?"));

        AssertAccepted(review);
        var remark = Assert.Single(review.Remarks);
        Assert.Equal(
            (ReviewRemarkKind.Comment, "M. Smith", "physician", "Which one?"),
            (remark.Kind, remark.Author, remark.Quote, remark.Text)
        );
    }

    [Fact]
    public void A_change_is_open_whoever_is_named_as_its_author()
    {
        var review = Read(lawyer =>
            lawyer.Change(static body =>
            {
                foreach (var mark in body.Descendants().Where(static it => it.Attribute(W + "author") is not null))
                {
                    mark.SetAttributeValue(W + "author", "Author");
                    mark.SetAttributeValue(W + "date", null);
                }
            })
        );

        Assert.All(review.Changes, static change => Assert.Equal(ChangeDecision.Open, change.Decision));
        Assert.Empty(review.Remarks);
    }

    public static TheoryData<string, string> Edits =>
        new()
        {
            { "strike", "Formatting: There were ->" },
            { "heading", "Formatting: There were ->" },
            { "merge", "Edit: . ¶ There -> .There" },
            { "spaces", "Edit: visits to -> visits  to" },
        };

    [Theory]
    [MemberData(nameof(Edits))]
    public void What_a_lawyer_changes_without_another_word_is_read(string edit, string expected)
    {
        var review = Read(lawyer =>
            lawyer
                .AcceptAll()
                .Change(body =>
                {
                    var paragraphs = body.Elements(W + "p").ToArray();
                    switch (edit)
                    {
                        case "strike":
                            paragraphs[1]
                                .Elements(W + "r")
                                .First()
                                .AddFirst(new XElement(W + "rPr", new XElement(W + "strike")));
                            break;
                        case "heading":
                            paragraphs[1].Element(W + "pPr")!.SetElementValue(W + "pStyle", null);
                            paragraphs[1]
                                .Element(W + "pPr")!
                                .AddFirst(new XElement(W + "pStyle", new XAttribute(W + "val", "Heading2")));
                            break;
                        case "merge":
                            paragraphs[0].Add(paragraphs[1].Elements(W + "r"));
                            paragraphs[1].Remove();
                            break;
                        default:
                            var text = paragraphs[1]
                                .Descendants(W + "t")
                                .First(static it => it.Value.Contains(" to ", StringComparison.Ordinal));
                            text.Value = text.Value.Replace(" to ", "  to ", StringComparison.Ordinal);
                            break;
                    }
                })
        );

        AssertAccepted(review);
        Assert.Contains(expected, review.Remarks.Select(static it => $"{it.Kind}: {it.Quote} -> {it.Text}".TrimEnd()));
    }

    [Fact]
    public void A_part_that_is_nested_without_end_is_refused()
    {
        var deep = string.Concat(
            string.Concat(Enumerable.Repeat("<a>", 100_000)),
            string.Concat(Enumerable.Repeat("</a>", 100_000))
        );

        Assert.Throws<InvalidDataException>(() => Read(lawyer => lawyer.Put("docProps/custom.xml", deep)));
    }

    [Fact]
    public void A_document_that_is_too_long_to_be_compared_says_so()
    {
        var words = string.Join(' ', Enumerable.Range(0, 500_000).Select(static i => $"w{i}"));

        var review = Read(lawyer => lawyer.Type("The reviewer", " " + words, isTracked: false));

        Assert.Equal(["a text that is too long to be compared word by word"], review.Unread);
    }

    [Fact]
    public void A_document_of_other_versions_has_no_decisions_but_all_remarks()
    {
        var other = Letter with { After = Of("Something else.\n").Bytes };
        var document = new Lawyer(Written(Letter)).AcceptAll().Comment("physician", "Which one?").Document;

        var review = Changes.Read(document, other);

        Assert.False(review.IsCurrent);
        Assert.Empty(review.Changes);
        Assert.Contains(review.Remarks, static remark => remark is { Text: "Which one?", Quote: "physician" });
    }

    [Fact]
    public void A_file_that_is_no_Word_document_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => Changes.Read("no zip"u8.ToArray(), Letter));
        Assert.Throws<InvalidDataException>(() => Changes.FindLetter("no zip"u8.ToArray()));
    }

    private static int LengthOf(string words) => words.Count(char.IsLetterOrDigit);

    private static ReviewedLetter Read(Action<Lawyer> work)
    {
        var lawyer = new Lawyer(Written(Letter));
        work(lawyer);
        return Changes.Read(lawyer.Document, Letter);
    }

    private static byte[] Written(TrackedLetter letter) => Changes.Write(letter, ChangeAuthor.Usual)!.Value.ToArray();

    private static void AssertAccepted(ReviewedLetter review) =>
        Assert.All(review.Changes, static change => Assert.Equal(ChangeDecision.Accepted, change.Decision));

    private static void AssertAll(ChangeDecision decision, ReviewedLetter review)
    {
        Assert.True(review.IsCurrent);
        Assert.All(review.Changes, change => Assert.Equal(decision, change.Decision));
        Assert.Empty(review.Remarks);
        Assert.Empty(review.Unread);
    }
}
