namespace ImrDocs.Benchmarks.Builds;

/// <summary>The templates of the determination letter, as they are.</summary>
internal static class RealTemplates
{
    public static IReadOnlyDictionary<string, string> Read() =>
        Directory
            .EnumerateFiles(Repository.File("templates/determination"))
            .ToDictionary(static path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal);
}
