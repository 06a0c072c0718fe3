namespace ImrDocs.Snapshots.Files;

/// <summary>What runs that were killed left in a folder.</summary>
internal static class Leftovers
{
    /// <summary>
    /// Finishes the commits that killed runs had written whole, and removes all else that they left. What a living run
    /// holds open, and what belongs to somebody else, stays.
    /// </summary>
    public static void Clear(string directory)
    {
        if (!Directory.Exists(directory))
        {
            return;
        }

        TemporaryName[] found =
        [
            .. Directory
                .EnumerateFiles(directory, ".imrdocs-*", new EnumerationOptions { AttributesToSkip = 0 })
                .Select(static path => TemporaryName.Parse(Path.GetFileName(path)))
                .OfType<TemporaryName>(),
        ];
        foreach (var commit in found.GroupBy(static name => name.Id))
        {
            Clear(directory, [.. commit]);
        }
    }

    private static void Clear(string directory, TemporaryName[] names)
    {
        var held = new List<FileStream>();
        try
        {
            // Whoever is alive holds its files with a lock, which its end gives up.
            held.AddRange(names.Select(name => Hold(Path.Combine(directory, name.ToString()))));
            // A record that others planted could make this user replace its own files.
            if (
                names.FirstOrDefault(static name => name.Kind == TemporaryName.Record) is { Id: not null } record
                && !SharedFolder.Is(directory)
            )
            {
                CommitRecord.Finish(directory, record);
            }

            foreach (var name in names)
            {
                File.Delete(Path.Combine(directory, name.ToString()));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A run that is alive, or another user's files: neither is this run's to clear, nor a reason to do nothing.
        }
        finally
        {
            held.ForEach(static file => file.Dispose());
        }
    }

    private static FileStream Hold(string path) =>
        new(
            path,
            new FileStreamOptions
            {
                Mode = FileMode.Open,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                BufferSize = 0,
            }
        );
}
