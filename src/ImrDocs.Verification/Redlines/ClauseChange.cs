using ImrDocs.Snapshots.Redlines;
using ImrDocs.Verification.Clauses;

namespace ImrDocs.Verification.Redlines;

/// <summary>A clause of a letter that changed, with its text before and after.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Kind">What of it changed.</param>
/// <param name="Spans">
/// Its text: without the added spans as it was, without the removed ones as it is. It is the text that a reader sees,
/// or the source where
/// <paramref name="Kind"/> is not <see cref="ClauseChangeKind.Words"/>.
/// </param>
public sealed record ClauseChange(ClausePlace Place, ClauseChangeKind Kind, IReadOnlyList<RedlineSpan> Spans)
{
    /// <summary>Whether the whole clause came to be.</summary>
    public bool IsAdded => Spans is [{ Kind: SpanKind.Added }];

    /// <summary>Whether the whole clause went.</summary>
    public bool IsRemoved => Spans is [{ Kind: SpanKind.Removed }];
}
