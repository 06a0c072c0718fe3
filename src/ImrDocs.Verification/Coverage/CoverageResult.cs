using ImrDocs.Validation;

namespace ImrDocs.Verification.Coverage;

/// <summary>How much of a letter's templates the samples reach.</summary>
/// <param name="Root">What stands before a template's path so that an editor finds it.</param>
/// <param name="Samples">How many samples there are.</param>
/// <param name="Templates">The templates, in the ordinal order of their paths.</param>
/// <param name="Diagnostics">
/// What is wrong with the samples, or with comments that set points aside, in the order of the files.
/// </param>
public sealed record CoverageResult(
    string Root,
    int Samples,
    IReadOnlyList<TemplateCoverage> Templates,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    /// <summary>How many points there are that a sample should reach.</summary>
    public int Count => Templates.Sum(static template => template.Count);

    /// <summary>How many of them are reached.</summary>
    public int Reached => Templates.Sum(static template => template.Reached);

    /// <summary>Whether at least this part of all points is reached.</summary>
    /// <param name="percent">The part, from 0 to 100.</param>
    public bool IsAtLeast(decimal percent) => Reached * 100m >= percent * Count;

    /// <summary>A part in percent, rounded down to one decimal: only what is whole is 100.</summary>
    /// <param name="reached">The part.</param>
    /// <param name="count">The whole; of nothing, all is reached.</param>
    public static decimal Percent(int reached, int count) =>
        count == 0 ? 100 : Math.Floor(reached * 1000m / count) / 10;
}
