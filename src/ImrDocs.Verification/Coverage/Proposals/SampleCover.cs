using System.Text.Json.Nodes;
using ImrDocs.Tracing;

namespace ImrDocs.Verification.Coverage.Proposals;

/// <summary>Chooses few of the cases that were found, and puts several into one where that reaches the same.</summary>
/// <param name="least">The case that all others were made of.</param>
/// <param name="attempt">Tries a case.</param>
internal sealed class SampleCover(JsonObject least, Func<string, TriedCase> attempt)
{
    /// <summary>The cases, each with the points that it is there for.</summary>
    /// <param name="missing">The points to reach.</param>
    /// <param name="found">The cases to choose of.</param>
    /// <param name="cancellation">Stops between two cases.</param>
    public IReadOnlyList<(TriedCase Case, IReadOnlySet<WordingPoint> Points)> Of(
        IReadOnlySet<WordingPoint> missing,
        IReadOnlyList<TriedCase> found,
        CancellationToken cancellation
    )
    {
        List<(TriedCase Case, IReadOnlySet<WordingPoint> Points)> chosen = [];
        foreach (var next in Choose(missing, found))
        {
            cancellation.ThrowIfCancellationRequested();
            var (index, both) = chosen
                .Select((other, i) => (Index: i, Both: Together(other, next)))
                .FirstOrDefault(static pair => pair.Both is not null, (-1, null));
            if (both is null)
            {
                chosen.Add(next);
            }
            else
            {
                chosen[index] = (both, chosen[index].Points.Concat(next.Points).ToHashSet());
            }
        }

        return chosen;
    }

    // First the one that adds most, of equals the shortest.
    private static IEnumerable<(TriedCase Case, IReadOnlySet<WordingPoint> Points)> Choose(
        IReadOnlySet<WordingPoint> missing,
        IReadOnlyList<TriedCase> found
    )
    {
        var left = missing.ToHashSet();
        while (
            found
                .OrderByDescending(tried => tried.Points.Count(left.Contains))
                .ThenBy(static tried => tried.Json.Length)
                .FirstOrDefault()
                is { } best
            && best.Points.Overlaps(left)
        )
        {
            var points = best.Points.Where(left.Contains).ToHashSet();
            left.ExceptWith(points);
            yield return (best, points);
        }
    }

    private TriedCase? Together(
        (TriedCase Case, IReadOnlySet<WordingPoint> Points) a,
        (TriedCase Case, IReadOnlySet<WordingPoint> Points) b
    )
    {
        if (
            CaseMerge.Of(least, JsonNode.Parse(a.Case.Json)!.AsObject(), JsonNode.Parse(b.Case.Json)!.AsObject())
            is not { } merged
        )
        {
            return null;
        }

        var tried = attempt(merged.ToJsonString());
        return a.Points.Concat(b.Points).All(tried.Points.Contains) ? tried : null;
    }
}
