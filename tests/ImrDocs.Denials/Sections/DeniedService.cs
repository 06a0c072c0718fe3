using ImrDocs.Declarations;
using ImrDocs.RichTexts;

namespace ImrDocs.Denials.Sections;

/// <summary>A service that the plan does not pay for.</summary>
[Section]
public sealed partial record DeniedService
{
    /// <summary>What was asked for.</summary>
    public required partial string Name { get; init; }

    /// <summary>The date of the request.</summary>
    public required partial DateOnly RequestedOn { get; init; }

    /// <summary>What it costs, in US dollars.</summary>
    [Range(0, 10_000_000)]
    public partial decimal? Amount { get; init; }

    /// <summary>Why the plan does not pay for it.</summary>
    public required partial RichText Rationale { get; init; }
}
