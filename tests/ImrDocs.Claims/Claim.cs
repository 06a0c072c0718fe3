using ImrDocs.Declarations;

namespace ImrDocs.Claims;

/// <summary>An answer to a claim.</summary>
[Letter("claim")]
public sealed partial record Claim
{
    /// <summary>The number of the claim.</summary>
    [Sensitive, Label("Claim Number")]
    public required partial string Number { get; init; }

    /// <summary>Who was treated.</summary>
    [Sensitive]
    public required partial Patient Patient { get; init; }

    /// <summary>The day of the injury.</summary>
    [Sensitive, Label("Date of Injury")]
    public required partial DateOnly InjuredOn { get; init; }

    /// <summary>What was found.</summary>
    [Sensitive, MinCount(1)]
    public required partial IReadOnlyList<string> Diagnoses { get; init; }

    /// <summary>What the claim is based on.</summary>
    [Sensitive, DataOnly]
    public partial Evidence? Evidence { get; init; }

    /// <summary>Where the patient was treated.</summary>
    public required partial string City { get; init; }

    /// <summary>What is answered.</summary>
    [MinCount(1)]
    public required partial IReadOnlyList<string> Answer { get; init; }
}
