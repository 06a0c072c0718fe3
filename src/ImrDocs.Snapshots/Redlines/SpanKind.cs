namespace ImrDocs.Snapshots.Redlines;

/// <summary>Which of two texts has a stretch.</summary>
public enum SpanKind
{
    /// <summary>Both.</summary>
    Same,

    /// <summary>Only the text before.</summary>
    Removed,

    /// <summary>Only the text after.</summary>
    Added,
}
