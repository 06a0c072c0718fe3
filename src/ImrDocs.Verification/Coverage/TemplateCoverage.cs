namespace ImrDocs.Verification.Coverage;

/// <summary>How much of a template the samples reach.</summary>
/// <param name="Path">The template, relative to the template root.</param>
/// <param name="Points">Its points, in the order of the places; those that are set aside among them.</param>
/// <param name="Lines">
/// Its lines on which something is said or asked, each with how often the samples come by it.
/// </param>
public sealed record TemplateCoverage(
    string Path,
    IReadOnlyList<PointCoverage> Points,
    IReadOnlyList<KeyValuePair<int, int>> Lines
)
{
    /// <summary>How many points there are that a sample should reach.</summary>
    public int Count => Points.Count(static point => point.Counts);

    /// <summary>How many of them are reached.</summary>
    public int Reached => Points.Count(static point => point is { Counts: true, IsReached: true });

    /// <summary>The points that are not reached and should be.</summary>
    public IEnumerable<PointCoverage> Missing =>
        Points.Where(static point => point is { Counts: true, IsReached: false });

    /// <summary>The lines that no sample comes by.</summary>
    public IEnumerable<int> MissingLines => Lines.Where(static line => line.Value == 0).Select(static line => line.Key);
}
