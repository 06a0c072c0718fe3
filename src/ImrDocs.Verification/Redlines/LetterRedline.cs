using ImrDocs.Verification.Clauses;

namespace ImrDocs.Verification.Redlines;

/// <summary>How a letter changed.</summary>
/// <param name="Letter">The name of the letter: that of its sample.</param>
/// <param name="Changes">Its changes in the order of the letter.</param>
public sealed record LetterRedline(string Letter, IReadOnlyList<ClauseChange> Changes)
{
    /// <summary>Whether there is no version before: the changes are then the whole letter.</summary>
    public bool IsNew { get; init; }
}
