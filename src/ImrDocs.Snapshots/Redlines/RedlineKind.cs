namespace ImrDocs.Snapshots.Redlines;

/// <summary>What happened to a line.</summary>
internal enum RedlineKind
{
    Same,
    Removed,
    Added,
    Changed,
}
