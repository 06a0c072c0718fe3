using ImrDocs.Templating.Schema;
using ImrDocs.Tracing;

namespace ImrDocs.Verification.Coverage.Proposals;

/// <summary>A synthetic sample that reaches points which no sample reaches.</summary>
/// <param name="Name">A name for it, after the first point that it reaches.</param>
/// <param name="Json">
/// The case, as the letter's own JSON; it breaks no rule of the letter whose breach is an error.
/// </param>
/// <param name="Points">The points that it adds, in the order of the places.</param>
public sealed record ProposedSample(string Name, string Json, IReadOnlyList<WordingPoint> Points);

/// <summary>What a search for samples found.</summary>
/// <param name="Samples">The samples; together they reach what could be reached.</param>
/// <param name="Left">The points that no case was found for.</param>
public sealed record Proposal(IReadOnlyList<ProposedSample> Samples, IReadOnlyList<WordingPoint> Left)
{
    /// <summary>
    /// Where points are left, the fields for which no text was found that their constraints allow: cases with them were
    /// not tried.
    /// </summary>
    public IReadOnlyList<FieldSchema> WithoutText { get; init; } = [];
}
