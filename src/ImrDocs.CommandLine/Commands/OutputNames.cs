namespace ImrDocs.CommandLine.Commands;

/// <summary>The names of the files that a case is written to.</summary>
internal static class OutputNames
{
    public static string BaseName(string casePath) => Path.GetFileNameWithoutExtension(casePath);

    /// <summary>The message that two cases would be written to one file; null when none would.</summary>
    public static string? Clash(IEnumerable<string> cases)
    {
        // Not every file system tells upper from lower case.
        var clash = cases.GroupBy(BaseName, StringComparer.OrdinalIgnoreCase).FirstOrDefault(static group => group.Count() > 1);
        return clash is null ? null : $"These cases would be written to the same files: {string.Join(", ", clash)}. Rename one, or render them to different folders.";
    }
}
