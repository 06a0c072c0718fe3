namespace ImrDocs.Snapshots.Redlines;

/// <summary>Finds, among removed and added lines, which line became which, and marks the words that changed.</summary>
internal static class LinePairing
{
    private static readonly WordChunker Words = new();

    public static IEnumerable<RedlineLine> Pair(ArraySegment<string> removed, ArraySegment<string> added) =>
        Likeness
            .Pair(removed, added)
            .Select(pair =>
                pair switch
                {
                    ({ } before, { } after) => Changed(removed[before], added[after]),
                    ({ } before, _) => RedlineLine.Whole(RedlineKind.Removed, removed[before]),
                    (_, var after) => RedlineLine.Whole(RedlineKind.Added, added[after!.Value]),
                }
            );

    private static RedlineLine Changed(string removed, string added) =>
        new(
            RedlineKind.Changed,
            [
                .. Stretch
                    .Between(removed, added, Words)
                    .SelectMany<Stretch, RedlineSpan>(stretch =>
                        [
                            .. Span(SpanKind.Same, stretch.Same),
                            .. Span(SpanKind.Removed, stretch.Removed),
                            .. Span(SpanKind.Added, stretch.Added),
                        ]
                    ),
            ]
        );

    private static RedlineSpan[] Span(SpanKind kind, ArraySegment<string> pieces) =>
        pieces.Count == 0 ? [] : [new RedlineSpan(kind, string.Concat(pieces.AsSpan()))];
}
