using ImrDocs.Declarations;

namespace ImrDocs.Warranties.Sections;

/// <summary>What qualifies the inspector.</summary>
[Section]
public sealed partial record Inspector
{
    /// <summary>The regions in which the inspector works.</summary>
    [Label("Region(s)"), MinCount(1), Example("[\"North Coast\", \"Lake Country\"]")]
    public required partial IReadOnlyList<Region> Regions { get; init; }

    /// <summary>The inspector's trades.</summary>
    [Label("Trade(s)"), MinCount(1), Example("[\"Wheel building\"]")]
    public required partial IReadOnlyList<string> Trades { get; init; }
}
