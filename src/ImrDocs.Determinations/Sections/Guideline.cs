using ImrDocs.Declarations;

namespace ImrDocs.Determinations.Sections;

/// <summary>What one side cites for its decision.</summary>
[Section]
public sealed partial record Guideline
{
    /// <summary>The chapters of the MTUS, in the order of the letter.</summary>
    public partial IReadOnlyList<MtusCitation> Mtus { get; init; }

    /// <summary>The evidence outside of the MTUS, without its final full stop.</summary>
    [Example("Official Disability Guidelines, Cold/heat packs")]
    public partial string? NonMtus { get; init; }

    /// <summary>Whether nothing is cited: neither the MTUS nor other evidence.</summary>
    public bool CitesNothing => Mtus.Count == 0 && NonMtus is null;

    /// <summary>The guideline of a side that cites nothing.</summary>
    internal static Guideline None { get; } = new();
}
