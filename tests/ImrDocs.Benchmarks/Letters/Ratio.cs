namespace ImrDocs.Benchmarks.Letters;

/// <summary>How many times longer one runner takes than another: the median of the ratios within each round.</summary>
internal static class Ratio
{
    public static double Of(Runner runner, Runner to) =>
        Median.Of(runner.Times.Zip(to.Times, static (time, other) => time / other));
}
