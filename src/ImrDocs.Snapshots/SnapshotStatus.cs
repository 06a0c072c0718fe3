namespace ImrDocs.Snapshots;

/// <summary>How a received text stands to its verified file.</summary>
public enum SnapshotStatus
{
    /// <summary>The verified file holds exactly the received text.</summary>
    Equal,

    /// <summary>The verified file holds something else.</summary>
    NotEqual,

    /// <summary>There is no verified file, or it has no bytes at all.</summary>
    New,
}
