using System.Collections.Concurrent;

namespace ImrDocs.Snapshots;

/// <summary>One run of tests over snapshots: it compares them, and holds every prefix to a single use.</summary>
/// <remarks>
/// Nothing is ever accepted, and no viewer is opened. A run may be shared by tests that run at the same time.
/// </remarks>
public sealed class SnapshotRun
{
    // Names that differ only by case are one file on Windows and macOS.
    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Compares texts with their verified files; received files of earlier runs are deleted, and new ones written for what is new or different.</summary>
    /// <param name="name">The snapshot's name.</param>
    /// <param name="targets">The texts; at least one.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentException">There is no target, two targets would share a file, or a file name would be too long.</exception>
    /// <exception cref="InvalidOperationException">The prefix was used before in this run.</exception>
    /// <exception cref="DirectoryNotFoundException">The snapshot's folder does not exist.</exception>
    /// <exception cref="IOException">A file cannot be read, written or deleted.</exception>
    public SnapshotResult Compare(SnapshotName name, params IEnumerable<SnapshotTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(targets);
        SnapshotTarget[] produced = [.. targets];
        var fileNames = SnapshotFileNames.Assign(name, produced);
        Claim(name, name.Prefix);

        SnapshotFolder.DeleteReceived(name);
        var result = SnapshotComparison.Compare(name, produced, fileNames, SnapshotFolder.ReadVerified(name));
        foreach (var file in result.Files.Where(file => file.Status != SnapshotStatus.Equal))
        {
            SnapshotFolder.WriteReceived(name, file);
        }

        return result;
    }

    /// <summary>Compares one text with the one file that its name and extension give; other files of the snapshot are left alone.</summary>
    /// <param name="name">The snapshot's name.</param>
    /// <param name="target">The text.</param>
    /// <returns>What was found; the received file is deleted where it is equal, and written where it is not.</returns>
    /// <exception cref="ArgumentException">The file name would be too long.</exception>
    /// <exception cref="InvalidOperationException">The file was compared before in this run.</exception>
    /// <exception cref="DirectoryNotFoundException">The snapshot's folder does not exist.</exception>
    /// <exception cref="IOException">A file cannot be read, written or deleted.</exception>
    public SnapshotFile CompareFile(SnapshotName name, SnapshotTarget target)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(target);
        var fileNames = SnapshotFileNames.Assign(name, [target])[0];
        Claim(name, fileNames.Verified);

        SnapshotFolder.Require(name);
        File.Delete(Path.Combine(name.Directory, fileNames.Received));
        var verified = Path.Combine(name.Directory, fileNames.Verified);
        var file = SnapshotComparison.Compare(target.Text, fileNames, File.Exists(verified) ? File.ReadAllBytes(verified) : null);
        if (file.Status != SnapshotStatus.Equal)
        {
            SnapshotFolder.WriteReceived(name, file);
        }

        return file;
    }

    /// <summary>Compares texts with their verified files as <see cref="Compare"/> does, and fails when anything differs.</summary>
    /// <param name="name">The snapshot's name.</param>
    /// <param name="targets">The texts; at least one.</param>
    /// <exception cref="SnapshotMismatchException">A text is new or different, or a verified file is orphaned.</exception>
    /// <exception cref="ArgumentException">There is no target, two targets would share a file, or a file name would be too long.</exception>
    /// <exception cref="InvalidOperationException">The prefix was used before in this run.</exception>
    /// <exception cref="DirectoryNotFoundException">The snapshot's folder does not exist.</exception>
    /// <exception cref="IOException">A file cannot be read, written or deleted.</exception>
    public void Verify(SnapshotName name, params IEnumerable<SnapshotTarget> targets)
    {
        var result = Compare(name, targets);
        if (!result.IsMatch)
        {
            throw new SnapshotMismatchException(result);
        }
    }

    private void Claim(SnapshotName name, string what)
    {
        if (!_used.TryAdd(Path.GetFullPath(Path.Combine(name.Directory, what)), true))
        {
            throw new InvalidOperationException(
                $"{(what == name.Prefix ? "The prefix" : "The file")} has already been used in this run: {what} in {name.Directory}. " +
                "Tell the cases of a test apart by its parameters, and pass several texts of one test as targets of one snapshot.");
        }
    }
}
