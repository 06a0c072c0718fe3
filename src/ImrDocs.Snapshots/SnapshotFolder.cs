namespace ImrDocs.Snapshots;

/// <summary>The files of one snapshot on disk.</summary>
internal static class SnapshotFolder
{
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static void DeleteReceived(SnapshotName name)
    {
        foreach (var file in FilesOf(name, SnapshotFileNames.ReceivedKind))
        {
            File.Delete(Path.Combine(name.Directory, file));
        }
    }

    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static IReadOnlyDictionary<string, byte[]> ReadVerified(SnapshotName name) =>
        FilesOf(name, SnapshotFileNames.VerifiedKind).ToDictionary(
            file => file,
            file => File.ReadAllBytes(Path.Combine(name.Directory, file)),
            StringComparer.Ordinal);

    public static void WriteReceived(SnapshotName name, SnapshotFile file) =>
        WholeFile.Write(Path.Combine(name.Directory, file.ReceivedFileName), SnapshotEncoding.ToBytes(file.ReceivedText));

    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static void Require(SnapshotName name)
    {
        if (!Directory.Exists(name.Directory))
        {
            throw new DirectoryNotFoundException(
                $"The folder of the snapshot {name.Prefix} does not exist: {name.Directory}. If it comes from a test's source file, build the tests without mapped paths.");
        }
    }

    private static string[] FilesOf(SnapshotName name, string kind)
    {
        Require(name);
        return [.. Directory.EnumerateFiles(name.Directory).Select(path => Path.GetFileName(path)).Where(file => SnapshotFileNames.Belongs(file, name.Prefix, kind))];
    }
}
