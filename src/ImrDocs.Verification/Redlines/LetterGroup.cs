namespace ImrDocs.Verification.Redlines;

/// <summary>Letters that changed in the same way: one look decides on all of them.</summary>
/// <param name="Example">The first of the letters.</param>
/// <param name="Letters">All of them, in their order; at least one.</param>
public sealed record LetterGroup(LetterRedline Example, IReadOnlyList<LetterRedline> Letters)
{
    /// <summary>The changes that the letters share.</summary>
    public IReadOnlyList<ChangeGroup> Changes => RedlineGroups.ByChange(Letters);
}
