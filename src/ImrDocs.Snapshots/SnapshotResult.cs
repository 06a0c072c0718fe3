namespace ImrDocs.Snapshots;

/// <summary>What the comparison of a snapshot with its verified files found.</summary>
public sealed class SnapshotResult
{
    /// <summary>Puts together what comparisons found.</summary>
    /// <param name="name">The snapshot's name.</param>
    /// <param name="files">Its files, in the order of its targets.</param>
    /// <param name="orphans">The names of verified files that it no longer produces.</param>
    public SnapshotResult(SnapshotName name, IReadOnlyList<SnapshotFile> files, IReadOnlyList<string> orphans)
    {
        Name = name;
        Files = files;
        Orphans = orphans;
    }

    /// <summary>The snapshot's name.</summary>
    public SnapshotName Name { get; }

    /// <summary>The files that the snapshot produced, in the order of its targets.</summary>
    public IReadOnlyList<SnapshotFile> Files { get; }

    /// <summary>The names of verified files of this snapshot that it no longer produces, in ordinal order.</summary>
    public IReadOnlyList<string> Orphans { get; }

    /// <summary>Whether every file is equal and none is orphaned.</summary>
    public bool IsMatch => Orphans.Count == 0 && Files.All(file => file.Status == SnapshotStatus.Equal);

    /// <summary>Fails when anything differs.</summary>
    /// <exception cref="SnapshotMismatchException">
    /// A text is new or different, or a verified file is orphaned.
    /// </exception>
    public void RequireMatch()
    {
        if (!IsMatch)
        {
            throw new VerifyException(this);
        }
    }

    /// <summary>
    /// Tells what differs, in the layout that tools for Verify read, with a redline of each file that differs.
    /// </summary>
    /// <returns>The message, with LF line endings.</returns>
    public string Describe() => FailureMessage.Of(this);
}
