namespace ImrDocs.Benchmarks;

/// <summary>The middle one of measured values, which a few outliers do not move.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return ordered[ordered.Count / 2];
    }
}
