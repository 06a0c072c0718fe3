using ImrDocs.Declarations;

namespace ImrDocs.Warranties.Sections;

/// <summary>A claimed repair: what was claimed, what was decided, and why.</summary>
[Section]
public sealed partial record ClaimedRepair
{
    /// <summary>The repair as the letter names it. Absent when the maker agreed to a part of it.</summary>
    [Example("New rear wheel"), DataOnly]
    public partial string? Repair { get; init; }

    /// <summary>The claim to a part of which the maker agreed; stands in place of the repair.</summary>
    public partial PartialRepair? PartialRepair { get; init; }

    /// <summary>What the inspector decided.</summary>
    [Example("upheld")]
    public required partial Decision Decision { get; init; }

    /// <summary>What the maker cited; absent or empty when nothing.</summary>
    [Label("The maker's grounds"), DataOnly]
    public partial Grounds? MakerGrounds { get; init; }

    /// <summary>What the inspector cites; absent or empty when nothing.</summary>
    [Label("The inspector's grounds"), DataOnly]
    public partial Grounds? InspectorGrounds { get; init; }

    /// <summary>Why the inspector decided so, a text for each paragraph.</summary>
    [Label("Reasons"), MinCount(1), Example("[\"The hub was opened before.\"]")]
    public required partial IReadOnlyList<string> Rationale { get; init; }

    /// <summary>What the maker cited, with nothing as grounds of its own.</summary>
    public Grounds MakerCites => MakerGrounds ?? Grounds.None;

    /// <summary>What the inspector cites, with nothing as grounds of its own.</summary>
    public Grounds InspectorCites => InspectorGrounds ?? Grounds.None;

    /// <summary>The repair that was claimed, also where the maker agreed to a part of it.</summary>
    public string RequestedRepair => Repair ?? PartialRepair?.WholeClaim ?? "";
}
