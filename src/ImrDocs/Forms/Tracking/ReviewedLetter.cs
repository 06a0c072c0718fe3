namespace ImrDocs.Forms.Tracking;

/// <summary>A letter with tracked changes as it came back from a reviewer.</summary>
/// <param name="IsCurrent">
/// Whether the changes were tracked between the versions of now; if not, there are no changes to decide on.
/// </param>
/// <param name="Changes">The tracked changes, in the order of the letter.</param>
/// <param name="Remarks">What the reviewer wrote, in the order of the letter.</param>
/// <param name="Unread">What the document holds and cannot be read, in words.</param>
public sealed record ReviewedLetter(
    bool IsCurrent,
    IReadOnlyList<ReviewedChange> Changes,
    IReadOnlyList<ReviewRemark> Remarks,
    IReadOnlyList<string> Unread
)
{
    /// <summary>
    /// Whether there are tracked changes of which no word tells what was decided: of a paragraph's style, or of spaces.
    /// </summary>
    public bool HasOtherChanges { get; init; }
}
