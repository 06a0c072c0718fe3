using System.Globalization;
using System.Runtime.CompilerServices;

namespace ImrDocs.Fuzz.Tests;

/// <summary>How many inputs are tried, and what they are made from.</summary>
internal static class Fuzz
{
    private static readonly int Factor = Environment.GetEnvironmentVariable("IMRDOCS_FUZZ") is { Length: > 0 } number
        ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture)
        : 1;

    /// <summary>The folder of the letter's templates, with its samples.</summary>
    public static string Templates { get; } =
        Path.Combine(Path.GetDirectoryName(Here())!, "../ImrDocs.Claims/templates/claim");

    /// <summary>
    /// The number of inputs to try: the usual one, or as many times more as <c>IMRDOCS_FUZZ</c> says.
    /// </summary>
    public static int Times(int usual) => usual * Factor;

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
