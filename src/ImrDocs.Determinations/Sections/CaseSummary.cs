using ImrDocs.Declarations;

namespace ImrDocs.Determinations.Sections;

/// <summary>The clinical history on which the review stands.</summary>
[Section]
public sealed partial record CaseSummary
{
    /// <summary>The history in the reviewer's words, a text for each paragraph.</summary>
    [MinCount(1), Example("[\"The injured worker is a 38 year old male.\"]")]
    public required partial IReadOnlyList<string> Narrative { get; init; }
}
