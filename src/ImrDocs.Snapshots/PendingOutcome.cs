namespace ImrDocs.Snapshots;

/// <summary>What came of a decision on pending files.</summary>
public enum PendingOutcome
{
    /// <summary>It was carried out.</summary>
    Done,

    /// <summary>A received file is gone; nothing was done.</summary>
    Gone,

    /// <summary>A received or a verified file is not what it was when it was read; nothing was done.</summary>
    Changed,
}
