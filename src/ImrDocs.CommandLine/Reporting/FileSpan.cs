namespace ImrDocs.CommandLine.Reporting;

/// <summary>The names of files that were written: all of a few, else the first and the last.</summary>
internal static class FileSpan
{
    private const int MostNames = 4;

    /// <summary>The names in words: <c>a.md, b.md</c>, or <c>a.md ... z.md</c>.</summary>
    public static string Of(IReadOnlyList<string> names) =>
        names.Count <= MostNames ? string.Join(", ", names) : $"{names[0]} ... {names[^1]}";
}
