using System.Runtime.CompilerServices;

namespace ImrDocs.Generators.Tests;

/// <summary>The folder of the repository, from which tests read sources and documents.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find();

    private static string Find([CallerFilePath] string file = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(file)!, "..", ".."));
}
