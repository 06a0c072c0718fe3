using ImrDocs.Forms.Tracking;
using ImrDocs.Verification.Clauses;

namespace ImrDocs.Verification.Tracking;

/// <summary>What a reviewer did with a letter that waits for a decision.</summary>
/// <param name="Letter">The name of the letter.</param>
/// <param name="IsCurrent">
/// Whether the reviewer had the letter that waits now; if not, there are no changes to decide on.
/// </param>
/// <param name="Changes">The changes, in the order of the letter.</param>
/// <param name="Remarks">What the reviewer wrote, in the order of the letter.</param>
/// <param name="Unread">What the document holds and cannot be read, in words.</param>
/// <param name="HasOtherChanges">
/// Whether there are changes of which no word tells what was decided: of a paragraph's style, or of spaces.
/// </param>
public sealed record LetterReview(
    string Letter,
    bool IsCurrent,
    IReadOnlyList<PlacedChange> Changes,
    IReadOnlyList<PlacedRemark> Remarks,
    IReadOnlyList<string> Unread,
    bool HasOtherChanges
)
{
    /// <summary>
    /// What becomes of the letter: it is accepted where every change was and nothing else was changed in it, rejected
    /// where a change was, and otherwise left open, also where something cannot be read.
    /// </summary>
    public ChangeDecision Decision =>
        Unread.Count == 0 && Changes.Any(static change => change.Change.Decision == ChangeDecision.Rejected)
            ? ChangeDecision.Rejected
        : IsCurrent
        && Changes.Count > 0
        && !HasOtherChanges
        && Unread.Count == 0
        && Changes.All(static change => change.Change.Decision == ChangeDecision.Accepted)
        && Remarks.All(static remark =>
            remark.Remark.Kind is ReviewRemarkKind.Comment or ReviewRemarkKind.ResolvedComment
        )
            ? ChangeDecision.Accepted
        : ChangeDecision.Open;
}

/// <summary>A change with the clause that it changes.</summary>
/// <param name="Change">The change.</param>
/// <param name="Clause">Where it stands in the letter.</param>
/// <param name="Origin">Where the clause is written; null where that is not known.</param>
public sealed record PlacedChange(ReviewedChange Change, ClausePlace Clause, ClauseOrigin? Origin);

/// <summary>A remark with the clause that it is about.</summary>
/// <param name="Remark">The remark.</param>
/// <param name="Clause">Where it stands in the letter.</param>
/// <param name="Origin">Where the clause is written; null where that is not known.</param>
public sealed record PlacedRemark(ReviewRemark Remark, ClausePlace Clause, ClauseOrigin? Origin);
