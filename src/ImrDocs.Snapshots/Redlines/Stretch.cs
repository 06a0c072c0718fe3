using DiffPlex;

namespace ImrDocs.Snapshots.Redlines;

/// <summary>
/// Pieces of two texts that stand side by side: the same on both sides, or some removed and some added.
/// </summary>
internal readonly record struct Stretch(
    ArraySegment<string> Same,
    ArraySegment<string> Removed,
    ArraySegment<string> Added
)
{
    // Comparing takes time in proportion to the pieces times the differences; beyond this many pieces only what
    // surrounds the differences is found.
    private const int MostPieces = 40_000;

    public static IEnumerable<Stretch> Between(string verified, string received, IChunker chunker) =>
        Between([.. chunker.Chunk(verified)], [.. chunker.Chunk(received)]);

    public static IEnumerable<Stretch> Between(string[] before, string[] after) =>
        before.Length + after.Length > MostPieces ? Rough(before, after) : Exact(before, after);

    private static IEnumerable<Stretch> Exact(string[] before, string[] after)
    {
        var at = 0;
        var cut = new CutTexts(before, after);
        foreach (
            var block in Differ
                .Instance.CreateDiffs(CutTexts.Before, CutTexts.After, ignoreWhiteSpace: false, ignoreCase: false, cut)
                .DiffBlocks
        )
        {
            if (block.DeleteStartA > at)
            {
                yield return Equal(before, at, block.DeleteStartA - at);
            }

            yield return new Stretch(
                [],
                new(before, block.DeleteStartA, block.DeleteCountA),
                new(after, block.InsertStartB, block.InsertCountB)
            );
            at = block.DeleteStartA + block.DeleteCountA;
        }

        if (at < before.Length)
        {
            yield return Equal(before, at, before.Length - at);
        }
    }

    private static IEnumerable<Stretch> Rough(string[] before, string[] after)
    {
        var head = before.AsSpan().CommonPrefixLength(after);
        var most = Math.Min(before.Length, after.Length) - head;
        var tail = 0;
        while (tail < most && string.Equals(before[^(tail + 1)], after[^(tail + 1)], StringComparison.Ordinal))
        {
            tail++;
        }

        return
        [
            Equal(before, 0, head),
            new Stretch(
                [],
                new(before, head, before.Length - head - tail),
                new(after, head, after.Length - head - tail)
            ),
            Equal(before, before.Length - tail, tail),
        ];
    }

    private static Stretch Equal(string[] pieces, int start, int count) => new(new(pieces, start, count), [], []);
}
