namespace ImrDocs.Snapshots;

/// <summary>The failure of a test whose texts are not what its verified files hold.</summary>
public sealed class SnapshotMismatchException : Exception
{
    /// <summary>Creates the failure.</summary>
    /// <param name="result">What the comparison found; something differs.</param>
    public SnapshotMismatchException(SnapshotResult result)
        : base(result.Describe()) => Result = result;

    /// <summary>What the comparison found.</summary>
    public SnapshotResult Result { get; }
}
