using System.Collections.Concurrent;
using ImrDocs.Snapshots.Files;

namespace ImrDocs.Snapshots;

/// <summary>One run of tests over snapshots: it compares them, and holds every prefix to a single use.</summary>
/// <remarks>
/// Nothing is ever accepted, and no viewer is opened. A run may be shared by tests that run at the same time.
/// </remarks>
public sealed class SnapshotRun
{
    // Names that differ only by case are one file on Windows and macOS.
    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, bool> _cleared = new(StringComparer.Ordinal);

    /// <summary>
    /// Compares texts with their verified files; received files of earlier runs are deleted, and new ones written for
    /// what is new or different.
    /// </summary>
    /// <param name="name">The snapshot's name.</param>
    /// <param name="targets">The texts; at least one.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentException">
    /// There is no target, two targets would share a file, or a file name would be too long.
    /// </exception>
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

        SnapshotFolder.Require(name);
        ClearLeftovers(name.Directory);
        var result = SnapshotComparison.Compare(name, produced, fileNames, SnapshotFolder.ReadVerified(name));
        SnapshotFolder.WriteReceived(name, result.Files, SnapshotFolder.ReceivedFiles(name));
        return result;
    }

    /// <summary>
    /// Compares one text with the one file that its name and extension give; other files of the snapshot are left
    /// alone.
    /// </summary>
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
        return CompareFiles(name, [target])[0];
    }

    /// <summary>
    /// Compares texts as <see cref="CompareFile"/> does; their received files are written all or none.
    /// </summary>
    /// <inheritdoc cref="CompareFile"/>
    internal IReadOnlyList<SnapshotFile> CompareFiles(SnapshotName name, IReadOnlyList<SnapshotTarget> targets)
    {
        var fileNames = SnapshotFileNames.Assign(name, targets);
        foreach (var pair in fileNames)
        {
            Claim(name, pair.Verified);
        }

        SnapshotFolder.Require(name);
        ClearLeftovers(name.Directory);
        SnapshotFile[] files =
        [
            .. targets.Zip(fileNames, (target, pair) => CompareWithFile(name.Directory, target, pair)),
        ];
        string[] received = [.. fileNames.Select(static pair => pair.Received)];
        SnapshotFolder.WriteReceived(
            name,
            files,
            received.Where(file => File.Exists(Path.Combine(name.Directory, file)))
        );
        return files;
    }

    /// <summary>
    /// Compares texts with their verified files as <see cref="Compare"/> does, and fails when anything differs.
    /// </summary>
    /// <param name="name">The snapshot's name.</param>
    /// <param name="targets">The texts; at least one.</param>
    /// <exception cref="SnapshotMismatchException">
    /// A text is new or different, or a verified file is orphaned.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// There is no target, two targets would share a file, or a file name would be too long.
    /// </exception>
    /// <exception cref="InvalidOperationException">The prefix was used before in this run.</exception>
    /// <exception cref="DirectoryNotFoundException">The snapshot's folder does not exist.</exception>
    /// <exception cref="IOException">A file cannot be read, written or deleted.</exception>
    public void Verify(SnapshotName name, params IEnumerable<SnapshotTarget> targets) =>
        Compare(name, targets).RequireMatch();

    private static SnapshotFile CompareWithFile(string directory, SnapshotTarget target, SnapshotFileNames names)
    {
        var verified = Path.Combine(directory, names.Verified);
        var bytes = File.Exists(verified) ? PlainFile.ReadAllBytes(verified, SnapshotFolder.MaxSize) : null;
        return SnapshotComparison.Compare(target.Text, names, bytes);
    }

    // Once in a run: what a killed run left is there before it, and no test that passes should read its folder again.
    private void ClearLeftovers(string directory)
    {
        if (_cleared.TryAdd(directory, true))
        {
            Leftovers.Clear(directory);
        }
    }

    private void Claim(SnapshotName name, string what)
    {
        if (!_used.TryAdd(Path.GetFullPath(Path.Combine(name.Directory, what)), true))
        {
            throw new InvalidOperationException(
                $"{(what == name.Prefix ? "The prefix" : "The file")} has already been used in this run: {what} "
                    + $"in {name.Directory}. "
                    + "Tell the cases of a test apart by its parameters, and pass several texts of one test as "
                    + "targets of one snapshot."
            );
        }
    }
}
