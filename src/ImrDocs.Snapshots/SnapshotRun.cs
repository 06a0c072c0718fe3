using System.Collections.Concurrent;

namespace ImrDocs.Snapshots;

/// <summary>One run of tests over snapshots: it compares them, and holds every prefix to a single use.</summary>
/// <remarks>
/// Nothing is ever accepted, and no viewer is opened. A run may be shared by tests that run at the same time.
/// </remarks>
public sealed class SnapshotRun
{
    // Prefixes that differ only by case are one file on Windows and macOS.
    private readonly ConcurrentDictionary<string, bool> _usedPrefixes = new(StringComparer.OrdinalIgnoreCase);

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
        Claim(name);

        SnapshotFolder.DeleteReceived(name);
        var result = SnapshotComparison.Compare(name, produced, fileNames, SnapshotFolder.ReadVerified(name));
        foreach (var file in result.Files.Where(file => file.Status != SnapshotStatus.Equal))
        {
            SnapshotFolder.WriteReceived(name, file);
        }

        return result;
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

    private void Claim(SnapshotName name)
    {
        if (!_usedPrefixes.TryAdd(Path.GetFullPath(Path.Combine(name.Directory, name.Prefix)), true))
        {
            throw new InvalidOperationException(
                $"The prefix has already been used in this run: {name.Prefix} in {name.Directory}. " +
                "Tell the cases of a test apart by its parameters, and pass several texts of one test as targets of one snapshot.");
        }
    }
}
