namespace ImrDocs.Snapshots;

/// <summary>One file of a snapshot, compared.</summary>
public sealed record SnapshotFile
{
    internal SnapshotFile(
        SnapshotFileNames names,
        string receivedText,
        SnapshotStatus status,
        string? verifiedText = null,
        string? diagnostic = null
    )
    {
        ReceivedFileName = names.Received;
        VerifiedFileName = names.Verified;
        ReceivedText = receivedText;
        Status = status;
        VerifiedText = verifiedText;
        Diagnostic = diagnostic;
    }

    /// <summary>How the received text stands to the verified file.</summary>
    public SnapshotStatus Status { get; }

    /// <summary>The name of the file that holds the received text when it is not equal.</summary>
    public string ReceivedFileName { get; }

    /// <summary>The name of the file that a person approved.</summary>
    public string VerifiedFileName { get; }

    /// <summary>The text that the test produced.</summary>
    public string ReceivedText { get; }

    /// <summary>The text that a person approved, or <see langword="null"/> when there is none yet.</summary>
    public string? VerifiedText { get; }

    /// <summary>
    /// What is wrong with the verified file itself, such as its line endings, or <see langword="null"/>.
    /// </summary>
    public string? Diagnostic { get; }
}
