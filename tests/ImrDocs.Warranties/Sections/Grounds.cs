using ImrDocs.Declarations;

namespace ImrDocs.Warranties.Sections;

/// <summary>What one side cites for its decision.</summary>
[Section]
public sealed partial record Grounds
{
    /// <summary>The chapters of the repair manual, in the order of the letter.</summary>
    public partial IReadOnlyList<ManualCitation> Manual { get; init; }

    /// <summary>Another source than the manual, without its final full stop.</summary>
    [Example("The maker's service bulletin on hubs")]
    public partial string? OtherSource { get; init; }

    /// <summary>The grounds of a side that cites nothing.</summary>
    internal static Grounds None { get; } = new();
}
