namespace ImrDocs.Snapshots.Redlines;

/// <summary>A line of a redline; a changed line has spans of several kinds, any other line has one.</summary>
internal sealed record RedlineLine(RedlineKind Kind, IReadOnlyList<RedlineSpan> Spans)
{
    public bool IsInVerified => Kind != RedlineKind.Added;

    public bool IsInReceived => Kind != RedlineKind.Removed;

    public static RedlineLine Whole(RedlineKind kind, string text) => new(kind, [new RedlineSpan(kind, text)]);
}

/// <summary>A stretch of a line that is the same on both sides, or on one side only.</summary>
internal readonly record struct RedlineSpan(RedlineKind Kind, string Text);
