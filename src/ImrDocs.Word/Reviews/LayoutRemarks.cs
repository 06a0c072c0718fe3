using ImrDocs.Forms.Tracking;

namespace ImrDocs.Word.Reviews;

/// <summary>
/// Finds what a reviewer changed without tracking it, and without another word: spaces, paragraphs, links, and looks.
/// </summary>
/// <param name="redline">The words of the redline.</param>
/// <param name="document">The words of the document that came back.</param>
/// <param name="found">The number of each word of the redline in the document; -1 where it is gone.</param>
internal sealed class LayoutRemarks(IReadOnlyList<ReviewWord> redline, IReadOnlyList<ReviewWord> document, int[] found)
{
    /// <summary>The remarks, each with the number of its first word in the redline.</summary>
    /// <param name="isRejected">
    /// Whether a change was rejected, so that paragraphs may end where they did before.
    /// </param>
    public IEnumerable<(int Word, ReviewRemarkKind Kind, string Quote, string Text)> All(bool isRejected) =>
        Spaces().Concat(isRejected ? [] : Paragraphs()).Concat(Links()).Concat(Looks()).Concat(Kinds());

    private IEnumerable<(int, ReviewRemarkKind, string, string)> Spaces() =>
        Enumerable
            .Range(1, Math.Max(0, redline.Count - 1))
            .Where(i => IsKept(i - 1) && IsKept(i) && found[i] == found[i - 1] + 1)
            .Where(i => redline[i].Space != document[found[i]].Space)
            .Select(i =>
                (
                    i,
                    ReviewRemarkKind.Edit,
                    redline[i - 1].Text + Shown(redline[i].Space) + redline[i].Text,
                    redline[i - 1].Text + Shown(document[found[i]].Space) + redline[i].Text
                )
            );

    // Where a word was inserted and accepted, its paragraph ends, or does not, as in the letter after.
    private IEnumerable<(int, ReviewRemarkKind, string, string)> Paragraphs()
    {
        var last = -1;
        for (var i = 0; i < redline.Count; i++)
        {
            if (redline[i].Marks.IsDeleted && found[i] < 0)
            {
                continue;
            }

            if (
                last >= 0
                && (redline[i].Marks.IsInserted || redline[last].Marks.IsInserted)
                && IsThere(i)
                && IsThere(last)
                && found[i] == found[last] + 1
                && HasEnd(last, i) != (document[found[last]].Block != document[found[i]].Block)
            )
            {
                var (before, after) = HasEnd(last, i) ? (ReviewWord.ParagraphEnd, " ") : (" ", ReviewWord.ParagraphEnd);
                yield return (
                    i,
                    ReviewRemarkKind.Edit,
                    redline[last].Text + before + redline[i].Text,
                    redline[last].Text + after + redline[i].Text
                );
            }

            last = i;
        }
    }

    private bool HasEnd(int word, int next) =>
        redline[word].Block != redline[next].Block && !redline[word].IsEndDeleted;

    private bool IsThere(int index) =>
        !redline[index].Marks.IsDeleted && found[index] >= 0 && !document[found[index]].Marks.IsAny;

    private IEnumerable<(int, ReviewRemarkKind, string, string)> Links() =>
        Stretches(static word => word.Link)
            .Select(stretch =>
                (
                    stretch.Start,
                    ReviewRemarkKind.Edit,
                    TextOf(stretch) + LinkOf(redline[stretch.Start]),
                    redline[stretch.Start].Text.StartsWith(ReviewWord.Image)
                        ? "another image"
                        : TextOf(stretch) + LinkOf(document[found[stretch.Start]])
                )
            );

    private IEnumerable<(int, ReviewRemarkKind, string, string)> Looks() =>
        Stretches(static word => word.Look)
            .Select(stretch => (stretch.Start, ReviewRemarkKind.Formatting, TextOf(stretch), ""));

    private IEnumerable<(int, ReviewRemarkKind, string, string)> Kinds() =>
        Stretches(static word => word.Kind)
            .Select(stretch => (stretch.Start, ReviewRemarkKind.Formatting, TextOf(stretch), ""));

    // Words of a paragraph that follow one another and differ from the redline in the same way.
    private IEnumerable<(int Start, int End)> Stretches(Func<ReviewWord, string> property)
    {
        for (var start = 0; start < redline.Count; start++)
        {
            if (!Differs(start, property))
            {
                continue;
            }

            var end = start + 1;
            while (
                end < redline.Count
                && redline[end].Block == redline[start].Block
                && Differs(end, property)
                && property(redline[end]) == property(redline[start])
            )
            {
                end++;
            }

            yield return (start, end);
            start = end - 1;
        }
    }

    private bool Differs(int index, Func<ReviewWord, string> property) =>
        IsKept(index) && property(redline[index]) != property(document[found[index]]);

    private bool IsKept(int index) =>
        !redline[index].Marks.IsAny && found[index] >= 0 && !document[found[index]].Marks.IsAny;

    private static string LinkOf(ReviewWord word) =>
        word.Text.StartsWith(ReviewWord.Image) || word.Link.Length == 0 ? "" : $" <{word.Link}>";

    private string TextOf((int Start, int End) stretch) =>
        ReviewWord.TextOf(redline.Skip(stretch.Start).Take(stretch.End - stretch.Start));

    private static string Shown(string space) => space.Replace("\f", " [new page] ", StringComparison.Ordinal);
}
