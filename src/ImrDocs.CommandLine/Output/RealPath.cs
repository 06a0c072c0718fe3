namespace ImrDocs.CommandLine.Output;

/// <summary>Paths without links, by which it shows that two of them lead to one file.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The full path with every link of a folder on the way followed; the last part stays what it is.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        return Path.GetDirectoryName(full) is { } folder ? Path.Combine(Folder(folder, MostLinks), Path.GetFileName(full)) : full;
    }

    /// <summary>Whether two paths are one file, also where a file system does not distinguish case.</summary>
    public static bool AreEqual(string path, string other) => string.Equals(path, other, StringComparison.OrdinalIgnoreCase);

    private static string Folder(string folder, int links)
    {
        if (Path.GetDirectoryName(folder) is not { } parent)
        {
            return folder;
        }

        var here = Path.Combine(Folder(parent, links), Path.GetFileName(folder));
        return links > 0 && new DirectoryInfo(here).LinkTarget is { } target
            ? Folder(Path.GetFullPath(target, Path.GetDirectoryName(here)!), links - 1)
            : here;
    }
}
