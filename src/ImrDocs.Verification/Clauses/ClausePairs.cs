using ImrDocs.Snapshots.Redlines;

namespace ImrDocs.Verification.Clauses;

/// <summary>Says which clause of one version of a letter became which of another.</summary>
internal static class ClausePairs
{
    /// <summary>Every clause of both versions, once and in their order.</summary>
    public static IReadOnlyList<PiecePair> Of(IReadOnlyList<Clause> before, IReadOnlyList<Clause> after)
    {
        string[] a = [.. before.Select(Key)];
        string[] b = [.. after.Select(Key)];
        List<PiecePair> pairs = [.. TextComparison.Pieces(a, b)];
        Slide(
            pairs,
            before,
            a,
            static pair => pair is { Before: not null, After: null },
            static pair => pair.Before!.Value
        );
        Slide(
            pairs,
            after,
            b,
            static pair => pair is { Before: null, After: not null },
            static pair => pair.After!.Value
        );
        return [.. Replacements(pairs, before, after)];
    }

    // A heading and a sentence of the same words are different clauses.
    private static string Key(Clause clause) => $"{(char)('0' + clause.Level)}{clause.Text}";

    // Where as many clauses stand in the place of others, and each is to its reader what the other was, they replace
    // them, however little alike.
    private static IEnumerable<PiecePair> Replacements(
        List<PiecePair> pairs,
        IReadOnlyList<Clause> before,
        IReadOnlyList<Clause> after
    )
    {
        for (var start = 0; start < pairs.Count; )
        {
            if (IsPair(pairs[start]))
            {
                yield return pairs[start++];
                continue;
            }

            var run = pairs.Skip(start).TakeWhile(static pair => !IsPair(pair)).ToList();
            int[] gone = [.. run.Select(static pair => pair.Before).OfType<int>()];
            int[] added = [.. run.Select(static pair => pair.After).OfType<int>()];
            var replaces =
                gone.Length == added.Length
                && gone.Zip(added).All(pair => before[pair.First].Role == after[pair.Second].Role);
            foreach (var pair in replaces ? gone.Zip(added, static (old, present) => new PiecePair(old, present)) : run)
            {
                yield return pair;
            }

            start += run.Count;
        }
    }

    private static bool IsPair(PiecePair pair) => pair is { Before: not null, After: not null };

    // Of a run of clauses that came or went, and that could as well begin a little earlier, the one that begins with
    // the highest heading is meant.
    private static void Slide(
        List<PiecePair> pairs,
        IReadOnlyList<Clause> clauses,
        string[] keys,
        Func<PiecePair, bool> isAlone,
        Func<PiecePair, int> numberOf
    )
    {
        for (var start = 0; start < pairs.Count; start++)
        {
            if (!isAlone(pairs[start]))
            {
                continue;
            }

            var end = start;
            while (end < pairs.Count && isAlone(pairs[end]))
            {
                end++;
            }

            var (first, length) = (numberOf(pairs[start]), end - start);
            var (best, shift) = (Rank(clauses[first]), 0);
            for (
                var by = 1;
                start >= by && IsPair(pairs[start - by]) && keys[first - by] == keys[first - by + length];
                by++
            )
            {
                if (Rank(clauses[first - by]) is var rank && rank < best)
                {
                    (best, shift) = (rank, by);
                }
            }

            Shift(pairs, start, end, shift);
            start = end - 1;
        }
    }

    private static int Rank(Clause clause) =>
        clause switch
        {
            { Role: ClauseRole.Heading } => clause.Level,
            { Role: ClauseRole.Label } => 7,
            _ => 8,
        };

    // What stood before the run as a pair now stands after it, as a pair with the clause that is equal to it.
    private static void Shift(List<PiecePair> pairs, int start, int end, int by)
    {
        var isRemoved = pairs[start].After is null;
        var (first, other, length) = isRemoved
            ? (pairs[start].Before!.Value, by == 0 ? 0 : pairs[start - by].After!.Value, end - start)
            : (pairs[start].After!.Value, by == 0 ? 0 : pairs[start - by].Before!.Value, end - start);
        for (var i = 0; i < length + by; i++)
        {
            var own = first - by + i;
            int? partner = i < length ? null : other + i - length;
            pairs[start - by + i] = isRemoved ? new(own, partner) : new(partner, own);
        }
    }
}
