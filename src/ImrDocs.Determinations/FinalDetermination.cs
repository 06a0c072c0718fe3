using ImrDocs.Declarations;
using ImrDocs.Determinations.Sections;

namespace ImrDocs.Determinations;

/// <summary>
/// The Final Determination of an Independent Medical Review: what an expert reviewer decided on each disputed
/// treatment.
/// </summary>
[Letter("determination")]
public sealed partial record FinalDetermination
{
    /// <summary>
    /// The edition of the standing wording. Letters of 2015 say the decision outside the MTUS in other words.
    /// </summary>
    [Default(Edition.Y2016)]
    public partial Edition Edition { get; init; }

    /// <summary>The dates and the number of the case; letters of 2015 were published without them.</summary>
    public partial CaseHeader? Case { get; init; }

    /// <summary>What qualifies the expert reviewer.</summary>
    public required partial Credentials Credentials { get; init; }

    /// <summary>The clinical history on which the review stands.</summary>
    public required partial CaseSummary CaseSummary { get; init; }

    /// <summary>Each disputed treatment with its decision, in the order of the letter.</summary>
    [MinCount(1)]
    public required partial IReadOnlyList<DisputedItem> Items { get; init; }
}
