using ImrDocs.Declarations;
using ImrDocs.RichTexts;

namespace ImrDocs.Tests.Letters;

/// <summary>A letter of a reviewer, with a rich text in every way that one can be declared.</summary>
[Letter("opinion")]
public sealed partial record Opinion
{
    [DataOnly]
    public required partial string Name { get; init; }

    [DataOnly, Example("The kit is **needed**.")]
    public required partial RichText Rationale { get; init; }

    [DataOnly]
    public partial RichText? Remarks { get; init; }

    [DataOnly]
    public partial IReadOnlyList<RichText> Findings { get; init; }

    [Sensitive, DataOnly]
    public partial RichText? History { get; init; }

    [DataOnly]
    public partial IReadOnlyList<Ground> Grounds { get; init; }

    [DataOnly, Url]
    public partial string? Website { get; init; }

    /// <summary>What is computed of a rich text.</summary>
    [DataOnly, NotSensitive]
    public RichText Summary => Remarks ?? Rationale;
}

/// <summary>A part of an opinion.</summary>
[Section]
public sealed partial record Ground
{
    [DataOnly]
    public required partial string Title { get; init; }

    [DataOnly]
    public required partial RichText Text { get; init; }
}
