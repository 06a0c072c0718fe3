using ImrDocs.Snapshots.Redlines;

namespace ImrDocs.Word.Reviews;

/// <summary>
/// Finds again the words of a redline in the document that came back, although some were accepted, rejected, or edited.
/// </summary>
internal static class WordAlignment
{
    // Beyond this many pairs of words, only what is around the words that stayed is compared by what is likely.
    private const long MostPairs = 4_000_000;

    // Beyond this many words, only what surrounds all differences is found.
    private const int MostWords = 40_000;

    private const int NoPair = int.MinValue / 2;
    private const int ScoreOfMarked = 50;
    private const int ScoreOfUnmarked = 40;
    private const int ScoreOfDecided = 30;
    private const int ScoreOfNeighbors = 10;
    private const int ScoreOfLook = 5;

    /// <summary>
    /// The number of each word of the redline in the document, -1 where it is gone; and whether that is certain: in too
    /// long a text it is not.
    /// </summary>
    /// <param name="redline">The words of the redline.</param>
    /// <param name="document">The words of the document.</param>
    public static (int[] Found, bool IsCertain) Of(
        IReadOnlyList<ReviewWord> redline,
        IReadOnlyList<ReviewWord> document
    )
    {
        // Most reviewers accept, reject, or leave everything.
        var found = Whole(redline, document, static _ => false, isMarked: true)
            ?? Whole(redline, document, static word => word.Marks.IsDeleted, isMarked: false)
            ?? Whole(redline, document, static word => word.Marks.IsInserted, isMarked: false);
        if (found is not null)
        {
            return (found, true);
        }

        var head = 0;
        while (head < Math.Min(redline.Count, document.Count) && IsKept(redline[head], document[head]))
        {
            head++;
        }

        var tail = 0;
        while (
            tail < Math.Min(redline.Count, document.Count) - head
            && IsKept(redline[redline.Count - 1 - tail], document[document.Count - 1 - tail])
        )
        {
            tail++;
        }

        found = new int[redline.Count];
        Array.Fill(found, -1);
        for (var i = 0; i < head; i++)
        {
            found[i] = i;
        }

        for (var i = 1; i <= tail; i++)
        {
            found[^i] = document.Count - i;
        }

        Range old = new(head, redline.Count - tail);
        Range present = new(head, document.Count - tail);
        return (
            found,
            TryRefine(redline, document, found, old, present) || InStretches(redline, document, found, old, present)
        );
    }

    // The words where all changes of a kind are gone, and nothing else is; null where that is not so.
    private static int[]? Whole(
        IReadOnlyList<ReviewWord> redline,
        IReadOnlyList<ReviewWord> document,
        Func<ReviewWord, bool> isGone,
        bool isMarked
    )
    {
        var found = new int[redline.Count];
        var next = 0;
        for (var i = 0; i < redline.Count; i++)
        {
            if (isGone(redline[i]))
            {
                found[i] = -1;
                continue;
            }

            var isThere =
                next < document.Count
                && redline[i].Text == document[next].Text
                && (!redline[i].Marks.IsAny || HasLookOf(redline[i], document[next]))
                && (isMarked ? redline[i].Marks : default).IsLike(document[next].Marks);
            if (!isThere)
            {
                return null;
            }

            found[i] = next++;
        }

        return next == document.Count ? found : null;
    }

    private static bool IsKept(ReviewWord old, ReviewWord present) =>
        old.Text == present.Text && !old.Marks.IsAny && !present.Marks.IsAny;

    // Whether no stretch was too long.
    private static bool InStretches(
        IReadOnlyList<ReviewWord> redline,
        IReadOnlyList<ReviewWord> document,
        int[] found,
        Range old,
        Range present
    )
    {
        Rough(redline, document, found, old, present);
        var isCertain = old.Count + present.Count <= MostWords;
        var (from, to) = (old.Start, present.Start);
        for (var i = old.Start; i <= old.End; i++)
        {
            if (i < old.End && !IsSolid(redline, document, found, i))
            {
                continue;
            }

            var next = i < old.End ? found[i] : present.End;
            isCertain &= TryRefine(redline, document, found, new(from, i), new(to, next));
            (from, to) = (i + 1, next + 1);
        }

        return isCertain;
    }

    private static void Rough(
        IReadOnlyList<ReviewWord> redline,
        IReadOnlyList<ReviewWord> document,
        int[] found,
        Range old,
        Range present
    )
    {
        var (from, to) = (old.Start, present.Start);
        foreach (
            var stretch in Stretch.Between(
                [.. redline.Skip(old.Start).Take(old.Count).Select(static word => word.Text)],
                [.. document.Skip(present.Start).Take(present.Count).Select(static word => word.Text)]
            )
        )
        {
            for (var i = 0; i < stretch.Same.Count; i++, from++, to++)
            {
                found[from] = CanBe(redline[from], document[to]) ? to : -1;
            }

            (from, to) = (from + stretch.Removed.Count, to + stretch.Added.Count);
        }
    }

    // A word that did not change and is still there divides what is around it.
    private static bool IsSolid(
        IReadOnlyList<ReviewWord> redline,
        IReadOnlyList<ReviewWord> document,
        int[] found,
        int index
    ) => found[index] >= 0 && !redline[index].Marks.IsAny && !document[found[index]].Marks.IsAny;

    // Whether there were not too many words.
    private static bool TryRefine(
        IReadOnlyList<ReviewWord> redline,
        IReadOnlyList<ReviewWord> document,
        int[] found,
        Range old,
        Range present
    )
    {
        var (rows, columns) = (old.Count, present.Count);
        if ((long)rows * columns > MostPairs)
        {
            return false;
        }

        // The best score of the first words, the best of those in which the last two are a pair, and the pair's
        // neighbor where it has one.
        var best = new int[rows + 1, columns + 1];
        var paired = new int[rows + 1, columns + 1];
        var neighbors = new int[rows + 1, columns + 1];
        var (accepted, rejected) = (
            Predecessors(redline, old, static word => word.Marks.IsDeleted),
            Predecessors(redline, old, static word => word.Marks.IsInserted)
        );
        for (var i = 1; i <= rows; i++)
        {
            paired[i, 0] = NoPair;
            for (var j = 1; j <= columns; j++)
            {
                var score = ScoreOf(redline[old.Start + i - 1], document[present.Start + j - 1]);
                if (score == 0)
                {
                    paired[i, j] = NoPair;
                    best[i, j] = Math.Max(best[i - 1, j], best[i, j - 1]);
                    continue;
                }

                var before = best[i - 1, j - 1];
                foreach (var neighbor in (ReadOnlySpan<int>)[accepted[i], rejected[i]])
                {
                    if (neighbor > 0 && paired[neighbor, j - 1] + ScoreOfNeighbors > before)
                    {
                        (before, neighbors[i, j]) = (paired[neighbor, j - 1] + ScoreOfNeighbors, neighbor);
                    }
                }

                paired[i, j] = score + before;
                best[i, j] = Math.Max(paired[i, j], Math.Max(best[i - 1, j], best[i, j - 1]));
            }
        }

        Array.Fill(found, -1, old.Start, rows);
        var isPaired = false;
        for (var (i, j) = (rows, columns); i > 0 && j > 0; )
        {
            if (isPaired || best[i, j] == paired[i, j])
            {
                found[old.Start + i - 1] = present.Start + j - 1;
                isPaired = neighbors[i, j] > 0;
                (i, j) = (isPaired ? neighbors[i, j] : i - 1, j - 1);
            }
            else if (best[i - 1, j] >= best[i, j - 1])
            {
                i--;
            }
            else
            {
                j--;
            }
        }

        return true;
    }

    // For each word, from 1, the word before it where all words of a kind are gone; 0 where it is of the kind itself,
    // or there is none. Words are neighbors where all changes around them were accepted, or all rejected.
    private static int[] Predecessors(IReadOnlyList<ReviewWord> redline, Range range, Func<ReviewWord, bool> isGone)
    {
        var predecessors = new int[range.Count + 1];
        var last = 0;
        for (var i = 1; i < predecessors.Length; i++)
        {
            if (!isGone(redline[range.Start + i - 1]))
            {
                (predecessors[i], last) = (last, i);
            }
        }

        return predecessors;
    }

    private static int ScoreOf(ReviewWord old, ReviewWord present) =>
        old.Text != present.Text || !CanBe(old, present)
            ? 0
            : (HasLookOf(old, present) ? ScoreOfLook : 0)
                + (
                    !old.Marks.IsAny ? ScoreOfUnmarked
                    : !present.Marks.IsAny ? ScoreOfDecided
                    : ScoreOfMarked
                );

    private static bool HasLookOf(ReviewWord old, ReviewWord present) =>
        old.Look == present.Look && old.Link == present.Link;

    // A word that is marked as inserted is one that the redline inserts, or somebody else's.
    private static bool CanBe(ReviewWord old, ReviewWord present) => !present.Marks.IsInserted || old.Marks.IsInserted;

    // Words that follow one another: the first, and the one after the last.
    private readonly record struct Range(int Start, int End)
    {
        public int Count => End - Start;
    }
}
