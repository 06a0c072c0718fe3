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

    /// <summary>On what the decision is based: it follows from what is cited.</summary>
    public GuidelineBasis Basis =>
        Mtus.Count > 0 ? GuidelineBasis.Mtus :
        NonMtus is not null ? GuidelineBasis.OutsideMtus :
        GuidelineBasis.NoneCited;

    /// <summary>The guideline of a side that cites nothing.</summary>
    internal static Guideline None { get; } = new();
}
