namespace ImrDocs.Snapshots.Redlines;

/// <summary>Finds, among removed and added lines, which line became which, and marks the words that changed.</summary>
internal static class LinePairing
{
    private const double LeastLikeness = 0.4;

    // Every removed line is held against every added one; a larger block is a rewrite, where pairs would say little.
    private const int MostComparisons = 40_000;

    private static readonly WordChunker Words = new();

    public static IEnumerable<RedlineLine> Pair(IReadOnlyList<string> removed, IReadOnlyList<string> added)
    {
        if (removed.Count == 0 || added.Count == 0 || (long)removed.Count * added.Count > MostComparisons)
        {
            return [.. Whole(RedlineKind.Removed, removed), .. Whole(RedlineKind.Added, added)];
        }

        return Paired([.. removed.Select(WordCounts.Of)], [.. added.Select(WordCounts.Of)]);
    }

    private static IEnumerable<RedlineLine> Paired(WordCounts[] removed, WordCounts[] added)
    {
        var next = 0;
        foreach (var line in removed)
        {
            var (best, likeness) = (-1, LeastLikeness);
            for (var candidate = next; candidate < added.Length; candidate++)
            {
                if (line.LikenessTo(added[candidate]) is var found && found > likeness)
                {
                    (best, likeness) = (candidate, found);
                }
            }

            if (best < 0)
            {
                yield return RedlineLine.Whole(RedlineKind.Removed, line.Text);
                continue;
            }

            for (; next < best; next++)
            {
                yield return RedlineLine.Whole(RedlineKind.Added, added[next].Text);
            }

            yield return Changed(line.Text, added[next++].Text);
        }

        for (; next < added.Length; next++)
        {
            yield return RedlineLine.Whole(RedlineKind.Added, added[next].Text);
        }
    }

    private static RedlineLine Changed(string removed, string added) => new(
        RedlineKind.Changed,
        [
            .. Stretch.Between(removed, added, Words).SelectMany<Stretch, RedlineSpan>(stretch =>
                [
                    .. Span(RedlineKind.Same, stretch.Same),
                    .. Span(RedlineKind.Removed, stretch.Removed),
                    .. Span(RedlineKind.Added, stretch.Added),
                ]),
        ]);

    private static RedlineSpan[] Span(RedlineKind kind, ArraySegment<string> pieces) =>
        pieces.Count == 0 ? [] : [new RedlineSpan(kind, string.Concat(pieces.AsSpan()))];

    private static IEnumerable<RedlineLine> Whole(RedlineKind kind, IEnumerable<string> lines) =>
        lines.Select(line => RedlineLine.Whole(kind, line));

    private sealed record WordCounts(string Text, Dictionary<string, int> Counts, int Total)
    {
        public static WordCounts Of(string text)
        {
            var counts = Words.Chunk(text).Where(word => !string.IsNullOrWhiteSpace(word)).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            return new WordCounts(text, counts, counts.Values.Sum());
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
