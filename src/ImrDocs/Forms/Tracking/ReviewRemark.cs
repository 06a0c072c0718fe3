namespace ImrDocs.Forms.Tracking;

/// <summary>What a reviewer wrote: words in the letter, or a comment.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Author">Who wrote it; null where that is not known, because changes were not tracked.</param>
/// <param name="Quote">The words of the letter that it replaces, or is about; empty where there are none.</param>
/// <param name="Text">The words that were written; empty where words were only struck.</param>
public sealed record ReviewRemark(ReviewPlace Place, ReviewRemarkKind Kind, string? Author, string Quote, string Text);
