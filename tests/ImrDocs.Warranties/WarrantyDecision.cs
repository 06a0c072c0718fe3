using ImrDocs.Declarations;
using ImrDocs.Warranties.Sections;

namespace ImrDocs.Warranties;

/// <summary>
/// What an independent inspector decided on each repair that the maker of a bicycle refused to pay for.
/// </summary>
[Letter("warranty")]
public sealed partial record WarrantyDecision
{
    /// <summary>
    /// The edition of the standing wording. Letters of 2015 say a decision outside the manual in other words.
    /// </summary>
    [Default(Edition.Y2016)]
    public partial Edition Edition { get; init; }

    /// <summary>The number and the dates of the claim; letters of 2015 have none.</summary>
    public partial ClaimHeader? Claim { get; init; }

    /// <summary>What qualifies the inspector.</summary>
    public required partial Inspector Inspector { get; init; }

    /// <summary>What the inspector found.</summary>
    public required partial Findings Findings { get; init; }

    /// <summary>Each claimed repair with its decision, in the order of the letter.</summary>
    [MinCount(1)]
    public required partial IReadOnlyList<ClaimedRepair> Items { get; init; }
}
