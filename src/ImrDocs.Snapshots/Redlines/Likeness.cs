namespace ImrDocs.Snapshots.Redlines;

/// <summary>
/// Finds, among removed and added pieces, which became which: the pairs that, in their order, are most alike taken
/// together.
/// </summary>
internal static class Likeness
{
    private const double Least = 0.4;

    // Every removed piece is held against every added one; a larger block is a rewrite, where pairs would say little.
    private const int MostComparisons = 40_000;

    private static readonly WordChunker Words = new();

    /// <summary>The pairs, and every other piece by itself, in an order that both texts keep.</summary>
    public static IEnumerable<PiecePair> Pair(ArraySegment<string> removed, ArraySegment<string> added)
    {
        if (removed.Count == 0 || added.Count == 0 || (long)removed.Count * added.Count > MostComparisons)
        {
            return
            [
                .. Enumerable.Range(0, removed.Count).Select(Removed),
                .. Enumerable.Range(0, added.Count).Select(Added),
            ];
        }

        WordCounts[] before = [.. removed.Select(WordCounts.Of)];
        WordCounts[] after = [.. added.Select(WordCounts.Of)];
        return Walk(Best(before, after), before, after);
    }

    // The most likeness that the pieces from a place on can have together.
    private static double[,] Best(WordCounts[] before, WordCounts[] after)
    {
        var best = new double[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                var likeness = before[i].LikenessTo(after[j]);
                var paired = likeness > Least ? likeness + best[i + 1, j + 1] : 0;
                best[i, j] = Math.Max(paired, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        return best;
    }

    private static IEnumerable<PiecePair> Walk(double[,] best, WordCounts[] before, WordCounts[] after)
    {
        var (i, j) = (0, 0);
        while (i < before.Length && j < after.Length)
        {
            // The same sums as in the table, so that equality is exact.
            if (best[i, j].Equals(best[i + 1, j]))
            {
                yield return Removed(i++);
            }
            else if (best[i, j].Equals(best[i, j + 1]))
            {
                yield return Added(j++);
            }
            else
            {
                yield return new(i++, j++);
            }
        }

        for (; i < before.Length; i++)
        {
            yield return Removed(i);
        }

        for (; j < after.Length; j++)
        {
            yield return Added(j);
        }
    }

    private static PiecePair Removed(int index) => new(index, null);

    private static PiecePair Added(int index) => new(null, index);

    private sealed record WordCounts(Dictionary<string, int> Counts, int Total)
    {
        public static WordCounts Of(string text)
        {
            var counts = Words
                .Chunk(text)
                .Where(word => !string.IsNullOrWhiteSpace(word))
                .CountBy(word => word, StringComparer.Ordinal)
                .ToDictionary(StringComparer.Ordinal);
            return new WordCounts(counts, counts.Values.Sum());
        }

        public double LikenessTo(WordCounts other)
        {
            if (Total + other.Total == 0)
            {
                return 1;
            }

            var shared = Counts.Sum(count => Math.Min(count.Value, other.Counts.GetValueOrDefault(count.Key)));
            return 2.0 * shared / (Total + other.Total);
        }
    }
}
