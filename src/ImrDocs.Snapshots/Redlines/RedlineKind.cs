namespace ImrDocs.Snapshots.Redlines;

/// <summary>What happened to a line, or to a stretch of one.</summary>
internal enum RedlineKind
{
    Same,
    Removed,
    Added,
    Changed,
}
