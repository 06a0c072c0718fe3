namespace ImrDocs.Snapshots;

/// <summary>The failure of a test whose texts are not what its verified files hold.</summary>
public abstract class SnapshotMismatchException : Exception
{
    private protected SnapshotMismatchException(SnapshotResult result)
        : base(result.Describe()) => Result = result;

    /// <summary>What the comparison found.</summary>
    public SnapshotResult Result { get; }
}
