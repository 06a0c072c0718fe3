using ImrDocs.Declarations;

namespace ImrDocs.Warranties.Sections;

/// <summary>A chapter of the repair manual on which a decision is based.</summary>
[Section]
public sealed partial record ManualCitation
{
    /// <summary>The chapter.</summary>
    [Example("Wheels and Hubs")]
    public required partial string Chapter { get; init; }

    /// <summary>The year of the chapter's edition.</summary>
    [Range(1900, 2100), Example("2004")]
    public partial int? Year { get; init; }

    /// <summary>The sections of the chapter, in free text.</summary>
    [Example("[\"Spoke tension\"]")]
    public partial IReadOnlyList<string> Sections { get; init; }
}
