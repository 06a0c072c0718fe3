namespace ImrDocs.Snapshots.Redlines;

/// <summary>A line of a redline; a changed line has spans of several kinds, any other line has one.</summary>
internal sealed record RedlineLine(RedlineKind Kind, IReadOnlyList<RedlineSpan> Spans)
{
    /// <summary>
    /// Whether the line is a blank one that came or went with a block: what is read is the block.
    /// </summary>
    public bool IsGap { get; init; }

    public bool IsBlank => Spans.All(static span => string.IsNullOrWhiteSpace(span.Text));

    public bool IsInVerified => Kind != RedlineKind.Added;

    public bool IsInReceived => Kind != RedlineKind.Removed;

    public static RedlineLine Whole(RedlineKind kind, string text) => new(kind, [new RedlineSpan(SpanOf(kind), text)]);

    private static SpanKind SpanOf(RedlineKind kind) =>
        kind switch
        {
            RedlineKind.Removed => SpanKind.Removed,
            RedlineKind.Added => SpanKind.Added,
            _ => SpanKind.Same,
        };
}
