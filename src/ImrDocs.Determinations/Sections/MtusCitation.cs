using ImrDocs.Declarations;

namespace ImrDocs.Determinations.Sections;

/// <summary>A chapter of the Medical Treatment Utilization Schedule (MTUS) on which a decision is based.</summary>
[Section]
public sealed partial record MtusCitation
{
    /// <summary>The chapter.</summary>
    [Example("Low Back Complaints")]
    public required partial string Chapter { get; init; }

    /// <summary>The year of the chapter's edition.</summary>
    [Range(1900, 2100), Example("2004")]
    public partial int? Year { get; init; }

    /// <summary>The sections of the chapter, in free text.</summary>
    [Example("[\"Work-Relatedness\"]")]
    public partial IReadOnlyList<string> Sections { get; init; }
}
