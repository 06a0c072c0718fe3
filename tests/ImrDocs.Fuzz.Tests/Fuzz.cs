using System.Runtime.CompilerServices;

namespace ImrDocs.Fuzz.Tests;

/// <summary>What inputs are made from.</summary>
internal static class Fuzz
{
    /// <summary>The folder of the letter's templates, with its samples.</summary>
    public static string Templates { get; } =
        Path.Combine(Path.GetDirectoryName(Here())!, "../ImrDocs.Claims/templates/claim");

    /// <summary>The bytes of files of the letter's folder.</summary>
    public static byte[][] Files(string folder, string pattern) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Templates, folder), pattern)
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllBytes),
        ];

    private static string Here([CallerFilePath] string path = "") => path;
}
