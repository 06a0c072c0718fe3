namespace ImrDocs.Snapshots.Files;

/// <summary>What runs that were killed left in a folder.</summary>
internal static class Leftovers
{
    /// <summary>
    /// Finishes the commits that killed runs had written whole, and removes all else that they left. What a living run
    /// writes, and what belongs to somebody else, stays.
    /// </summary>
    public static void Clear(string directory)
    {
        if (!Directory.Exists(directory))
        {
            return;
        }

        TemporaryName[] locks = [.. FilesOf(directory, id: "*").Where(static name => name.Kind == TemporaryName.Lock)];
        foreach (var name in locks)
        {
            Clear(directory, name);
        }
    }

    private static void Clear(string directory, TemporaryName lockName)
    {
        try
        {
            // A living run holds its lock, and so does a run that clears. It is created first and removed last, and it
            // is never created here: the run that is about to create it would take it for its own.
            var path = Path.Combine(directory, lockName.ToString());
            using var held = Hold(path);
            TemporaryName[] names =
            [
                .. FilesOf(directory, lockName.Id).Where(static name => name.Kind != TemporaryName.Lock),
            ];
            Finish(directory, names);
            foreach (var name in names)
            {
                File.Delete(Path.Combine(directory, name.ToString()));
            }

            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A run that is alive, or another user's files: neither is this run's to clear, nor a reason to do nothing.
        }
    }

    private static IEnumerable<TemporaryName> FilesOf(string directory, string id) =>
        Directory
            .EnumerateFiles(directory, $".imrdocs-{id}.*", new EnumerationOptions { AttributesToSkip = 0 })
            .Select(static path => TemporaryName.Parse(Path.GetFileName(path)))
            .OfType<TemporaryName>();

    // A record that others planted could make this user replace its own files.
    private static void Finish(string directory, TemporaryName[] names)
    {
        if (
            names.FirstOrDefault(static name => name.Kind == TemporaryName.Record) is { Id: not null } record
            && !SharedFolder.Is(directory)
        )
        {
            CommitRecord.Finish(directory, record);
        }
    }

    // No other process may open it, and this run may delete it while it is open: on Unix a file can always be deleted,
    // and any share but None is a lock that others can hold too.
    private static FileStream Hold(string path) =>
        new(
            path,
            new FileStreamOptions
            {
                Mode = FileMode.Open,
                Access = FileAccess.ReadWrite,
                Share = OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None,
                BufferSize = 0,
            }
        );
}
