using ImrDocs.Snapshots.Files;

namespace ImrDocs.Snapshots;

/// <summary>The files of one snapshot on disk.</summary>
internal static class SnapshotFolder
{
    /// <summary>The greatest size of a verified file, in bytes: 16 MiB, four times the longest letter's data.</summary>
    public const int MaxSize = 16 * 1024 * 1024;

    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static IReadOnlyDictionary<string, byte[]> ReadVerified(SnapshotName name) =>
        FilesOf(name, SnapshotFileNames.VerifiedKind)
            .ToDictionary(
                file => file,
                file => PlainFile.ReadAllBytes(Path.Combine(name.Directory, file), MaxSize),
                StringComparer.Ordinal
            );

    /// <summary>The names of the received files of a snapshot.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static IReadOnlyList<string> ReceivedFiles(SnapshotName name) =>
        FilesOf(name, SnapshotFileNames.ReceivedKind);

    /// <summary>
    /// Writes received files for texts that are not equal to the verified ones, and deletes others, all or none.
    /// </summary>
    /// <param name="name">The snapshot.</param>
    /// <param name="files">The texts, compared.</param>
    /// <param name="present">The names of the received files that are there.</param>
    public static void WriteReceived(SnapshotName name, IReadOnlyList<SnapshotFile> files, IEnumerable<string> present)
    {
        var waiting = files.Where(static file => file.Status != SnapshotStatus.Equal).ToList();
        var written = waiting.Select(static file => file.ReceivedFileName).ToHashSet(StringComparer.Ordinal);
        FileChange[] changes =
        [
            .. waiting.Select(static file =>
                FileChange.Put(file.ReceivedFileName, SnapshotEncoding.ToBytes(file.ReceivedText))
            ),
            .. present.Where(file => !written.Contains(file)).Select(FileChange.Delete),
        ];
        if (changes.Length > 0)
        {
            FileCommit.Apply(name.Directory, changes, isDurable: false);
        }
    }

    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static void Require(SnapshotName name)
    {
        if (!Directory.Exists(name.Directory))
        {
            throw new DirectoryNotFoundException(
                $"The folder of the snapshot {name.Prefix} does not exist: {name.Directory}. "
                    + "If it comes from a test's source file, build the tests without mapped paths."
            );
        }
    }

    private static string[] FilesOf(SnapshotName name, string kind)
    {
        Require(name);
        return
        [
            .. Directory
                .EnumerateFiles(name.Directory)
                .Select(path => Path.GetFileName(path))
                .Where(file => SnapshotFileNames.Belongs(file, name.Prefix, kind)),
        ];
    }
}
