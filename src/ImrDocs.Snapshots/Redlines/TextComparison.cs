namespace ImrDocs.Snapshots.Redlines;

/// <summary>Compares two texts: which pieces became which, and which words changed within a piece.</summary>
public static class TextComparison
{
    private static readonly WordChunker WordsOf = new();
    private static readonly LineChunker LinesOf = new();

    /// <summary>
    /// Says which piece of the text before became which piece of the text after: the equal ones first, then those that
    /// are most alike.
    /// </summary>
    /// <param name="before">The pieces of the text before: lines, sentences, or whatever it is read by.</param>
    /// <param name="after">The pieces of the text after.</param>
    /// <returns>Every piece of both texts, once; each text's pieces in their order.</returns>
    public static IReadOnlyList<PiecePair> Pieces(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        List<PiecePair> pairs = [];
        var (i, j) = (0, 0);
        foreach (var stretch in Stretch.Between([.. before], [.. after]))
        {
            pairs.AddRange(Enumerable.Range(0, stretch.Same.Count).Select(at => new PiecePair(i + at, j + at)));
            pairs.AddRange(
                Likeness
                    .Pair(stretch.Removed, stretch.Added)
                    .Select(pair => new PiecePair(i + pair.Before, j + pair.After))
            );
            i += stretch.Same.Count + stretch.Removed.Count;
            j += stretch.Same.Count + stretch.Added.Count;
        }

        return pairs;
    }

    /// <summary>Says which words of one text became which of another.</summary>
    /// <param name="before">The text before.</param>
    /// <param name="after">The text after.</param>
    /// <returns>
    /// Spans that, without the added ones, are the text before and, without the removed ones, the text after. Two spans
    /// of one kind never stand side by side, and what was removed stands before what was added in its place.
    /// </returns>
    public static IReadOnlyList<RedlineSpan> Words(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return WordSpans.Of(Stretch.Between(before, after, WordsOf));
    }

    /// <summary>Says which lines of one text became which of another, and which words of a line.</summary>
    /// <param name="before">The text before, with LF line endings.</param>
    /// <param name="after">The text after.</param>
    /// <returns>
    /// Spans that, without the added ones, are the text before and, without the removed ones, the text after.
    /// </returns>
    public static IReadOnlyList<RedlineSpan> Lines(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        string[] old = [.. LinesOf.Chunk(before)];
        string[] present = [.. LinesOf.Chunk(after)];
        return WordSpans.Join(
            Pieces(old, present)
                .SelectMany<PiecePair, RedlineSpan>(pair =>
                    pair switch
                    {
                        ({ } i, { } j) => Words(old[i], present[j]),
                        ({ } i, _) => [new(SpanKind.Removed, old[i])],
                        (_, var j) => [new(SpanKind.Added, present[j!.Value])],
                    }
                )
        );
    }
}
