using ImrDocs.Snapshots.Redlines;

namespace ImrDocs.Word.Redlines;

/// <summary>A block of the letter before with the block of the letter after that it became.</summary>
/// <param name="Before">The block before; null for one that was added.</param>
/// <param name="After">The block after; null for one that was removed.</param>
internal sealed record BlockPair(Block? Before, Block? After)
{
    /// <summary>The name of the move that the block is one of the places of; null where it did not move.</summary>
    public string? Move { get; private init; }

    /// <summary>Pairs the blocks of two versions, in an order that both keep.</summary>
    /// <param name="before">The blocks before.</param>
    /// <param name="after">The blocks after.</param>
    /// <param name="nameOfMove">Gives each move a name of its own.</param>
    public static IReadOnlyList<BlockPair> Of(
        IReadOnlyList<Block> before,
        IReadOnlyList<Block> after,
        Func<string> nameOfMove
    )
    {
        List<BlockPair> pairs = [];
        var (old, present) = (0, 0);
        foreach (
            var stretch in Stretch.Between(
                [.. before.Select(static block => block.Key)],
                [.. after.Select(static block => block.Key)]
            )
        )
        {
            for (var i = 0; i < stretch.Same.Count; i++)
            {
                pairs.Add(new(before[old++], after[present++]));
            }

            pairs.AddRange(
                Changed(
                    [.. before.Skip(old).Take(stretch.Removed.Count)],
                    [.. after.Skip(present).Take(stretch.Added.Count)]
                )
            );
            old += stretch.Removed.Count;
            present += stretch.Added.Count;
        }

        return WithMoves(pairs, nameOfMove);
    }

    private static IEnumerable<BlockPair> Changed(Block[] removed, Block[] added)
    {
        foreach (
            var (before, after) in Likeness.Pair(
                (string[])[.. removed.Select(static block => block.Text)],
                (string[])[.. added.Select(static block => block.Text)]
            )
        )
        {
            if (before is { } old && after is { } present && removed[old].Element.Name == added[present].Element.Name)
            {
                yield return new(removed[old], added[present]);
                continue;
            }

            if (before is { } gone)
            {
                yield return new(removed[gone], null);
            }

            if (after is { } come)
            {
                yield return new(null, added[come]);
            }
        }
    }

    private static List<BlockPair> WithMoves(List<BlockPair> pairs, Func<string> nameOfMove)
    {
        for (var i = 0; i < pairs.Count; i++)
        {
            if (pairs[i] is not { Before: { CanMove: true } gone, After: null })
            {
                continue;
            }

            var come = pairs.FindIndex(pair =>
                pair is { Before: null, Move: null, After: { } block } && block.Key == gone.Key
            );
            if (come >= 0)
            {
                var name = nameOfMove();
                (pairs[i], pairs[come]) = (pairs[i] with { Move = name }, pairs[come] with { Move = name });
            }
        }

        return pairs;
    }
}
