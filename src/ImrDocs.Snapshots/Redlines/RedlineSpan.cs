namespace ImrDocs.Snapshots.Redlines;

/// <summary>A stretch of text that two texts share, or that only one of them has.</summary>
/// <param name="Kind">Which of the two texts has it.</param>
/// <param name="Text">The stretch itself, never empty.</param>
public readonly record struct RedlineSpan(SpanKind Kind, string Text);
