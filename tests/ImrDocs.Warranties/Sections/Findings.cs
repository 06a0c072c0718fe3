using ImrDocs.Declarations;

namespace ImrDocs.Warranties.Sections;

/// <summary>What the inspector found.</summary>
[Section]
public sealed partial record Findings
{
    /// <summary>The findings in the inspector's words, a text for each paragraph.</summary>
    [MinCount(1), Example("[\"The bicycle was ridden daily for one year.\"]")]
    public required partial IReadOnlyList<string> Narrative { get; init; }
}
