namespace ImrDocs.CommandLine.Paths;

/// <summary>Paths with every link on them followed.</summary>
internal static class RealPath
{
    private static readonly StringComparison Comparison = OperatingSystem.IsLinux()
        ? StringComparison.Ordinal
        : StringComparison.OrdinalIgnoreCase;

    /// <summary>The full path of a file or folder with every link on it followed.</summary>
    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var root = Path.GetPathRoot(full)!;
        var real = root;
        var parts = full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts)
        {
            var next = Path.Combine(real, part);
            var target = new FileInfo(next).ResolveLinkTarget(returnFinalTarget: true)?.FullName;
            real = target is null || string.Equals(target, next, Comparison) ? next : Of(target);
        }

        return real;
    }

    /// <summary>
    /// The full path with every link of a folder on it followed; the last part stays, and so does a path on which links
    /// lead in a circle.
    /// </summary>
    public static string OfEntry(string path)
    {
        var full = Path.GetFullPath(path);
        try
        {
            return Path.GetDirectoryName(full) is { } folder ? Path.Combine(Of(folder), Path.GetFileName(full)) : full;
        }
        catch (IOException)
        {
            return full;
        }
    }

    /// <summary>Whether two full paths name one folder, whatever links lead there.</summary>
    public static bool IsSame(string folder, string other) =>
        string.Equals(
            Path.TrimEndingDirectorySeparator(Of(folder)),
            Path.TrimEndingDirectorySeparator(Of(other)),
            Comparison
        );

    /// <summary>Whether a path lies in a folder or in one below it, or is the folder; both are full paths.</summary>
    public static bool IsBelow(string path, string folder)
    {
        var start = Path.TrimEndingDirectorySeparator(folder);
        return path.StartsWith(start, Comparison)
            && (
                path.Length == start.Length
                || start.EndsWith(Path.DirectorySeparatorChar)
                || path[start.Length] == Path.DirectorySeparatorChar
            );
    }
}
