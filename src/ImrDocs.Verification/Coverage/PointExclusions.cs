using ImrDocs.Diagnostics;
using ImrDocs.Templating.Checks;
using ImrDocs.Tracing;

namespace ImrDocs.Verification.Coverage;

/// <summary>Finds which points the comments of templates set aside, and which comments are wrong.</summary>
internal sealed class PointExclusions
{
    private readonly Dictionary<WordingPoint, OutcomeExclusion> _found = [];
    private readonly List<Diagnostic> _diagnostics = [];

    private PointExclusions() { }

    /// <summary>What is wrong with the comments, in the order of their places.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public static PointExclusions Match(WordingMap map, IReadOnlyDictionary<WordingPoint, string> reached, string root)
    {
        var exclusions = new PointExclusions();
        foreach (var exclusion in map.Exclusions)
        {
            var diagnostic = exclusions.Add(
                exclusion,
                [
                    .. map.Points.Where(point =>
                        point.Path == exclusion.Path
                        && point.Line >= exclusion.FirstLine
                        && point.Line <= exclusion.LastLine
                    ),
                ],
                reached
            );
            if (diagnostic is not null)
            {
                exclusions._diagnostics.Add(
                    new(VerificationRules.Exclusion, diagnostic)
                    {
                        Path = root + exclusion.Path,
                        Position = new(exclusion.Line, exclusion.Column),
                    }
                );
            }
        }

        return exclusions;
    }

    public OutcomeExclusion? Find(WordingPoint point) => _found.GetValueOrDefault(point);

    private string? Add(
        OutcomeExclusion exclusion,
        IReadOnlyList<WordingPoint> here,
        IReadOnlyDictionary<WordingPoint, string> reached
    )
    {
        var meant = here.Where(point =>
                point.Outcome == exclusion.Outcome && (exclusion.Subject is null || point.Subject == exclusion.Subject)
            )
            .ToList();
        var names = string.Join(
            ", ",
            (meant.Count > 1 ? meant : here).Select(static point => $"{point.Outcome} of {point.Subject}").Distinct()
        );
        if (meant.Count == 0)
        {
            return here.Count == 0
                ? "nothing is asked here; take the comment away"
                : $"there is no such outcome here; there are: {names}";
        }

        if (meant.Count > 1)
        {
            return $"say which of these can't happen: {names}";
        }

        if (reached.TryGetValue(meant[0], out var sample))
        {
            return $"the sample '{sample}' reaches this; take the comment away";
        }

        _found[meant[0]] = exclusion;
        return null;
    }
}
