using ImrDocs.Letters;
using ImrDocs.Snapshots.Redlines;

namespace ImrDocs.Verification.Clauses;

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
    /// <summary>
    /// The form that changed, where the kind is <see cref="ClauseChangeKind.Form"/> or <see
    /// cref="ClauseChangeKind.File"/>; null where it is the letter's source.
    /// </summary>
    public LetterFormat? Format { get; init; }

    /// <summary>
    /// The place in the templates that writes the clause, or, where it went, what stands before it; null where it is
    /// not known.
    /// </summary>
    public ClauseOrigin? Origin { get; init; }

    /// <summary>Whether the whole clause came to be.</summary>
    public bool IsAdded => Spans is [{ Kind: SpanKind.Added }];

    /// <summary>Whether the whole clause went.</summary>
    public bool IsRemoved => Spans is [{ Kind: SpanKind.Removed }];
}
