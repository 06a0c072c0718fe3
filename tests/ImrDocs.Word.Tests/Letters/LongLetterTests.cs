using System.Buffers;
using System.Text;
using ImrDocs.Forms.Tracking;
using static ImrDocs.Word.Tests.Documents.WrittenDocument;

namespace ImrDocs.Word.Tests.Letters;

public sealed class LongLetterTests
{
    private const int Pages = 500;

    // About a page: a heading, paragraphs, a list, a table, and a footnote.
    private static readonly string Page = string.Concat(
        "## How the decision was made\n\n",
        string.Concat(Enumerable.Repeat("The reviewer upholds the decision of the plan in *every* part.\n\n", 12)),
        "- The first reason\n- The second reason\n\n",
        "| Service | Decision |\n|---|---|\n| Physical therapy | Upheld |\n\n",
        "A sentence with a note^[The note.].\n\n"
    );

    [Fact]
    public void A_letter_of_500_pages_is_written_whole()
    {
        var paragraphs = Of(Page).Paragraphs.Count();

        Assert.Equal(Pages * paragraphs, Of(Text(Pages)).Paragraphs.Count());
    }

    [Fact]
    public void Changes_of_a_letter_of_500_pages_are_tracked_and_read_back()
    {
        var text = Text(Pages);
        var letter = new TrackedLetter(
            "a",
            Of(text).Bytes,
            Of(text.Replace("decision was", "decisions were", StringComparison.Ordinal) + "The end.\n").Bytes
        );

        var redline = WordTrackedChanges.Instance.Write(letter, ChangeAuthor.Usual)!.Value;
        var review = WordTrackedChanges.Instance.Read(redline, letter);

        Assert.Equal(Pages + 1, review.Changes.Count);
        Assert.All(review.Changes, static change => Assert.Equal(ChangeDecision.Open, change.Decision));
        Assert.Empty(review.Remarks);
    }

    [Fact]
    public void Twice_the_pages_take_twice_the_memory()
    {
        var writer = Writer();
        long Allocated(int pages)
        {
            var blocks = BlocksOf(Text(pages));
            writer.Write(blocks, "", "", new ArrayBufferWriter<byte>());
            var before = GC.GetAllocatedBytesForCurrentThread();
            writer.Write(blocks, "", "", new ArrayBufferWriter<byte>());
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        var half = Allocated(Pages / 2);

        Assert.InRange(Allocated(Pages), half, 3 * half);
    }

    private static string Text(int pages) => new StringBuilder().Insert(0, Page, pages).ToString();
}
