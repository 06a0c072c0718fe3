using System.Reflection;
using System.Runtime.CompilerServices;
using ImrDocs.Claims;

namespace ImrDocs.Xunit.Tests;

/// <summary>A copy of the claim's templates with a sample that was approved, deleted at the test's end.</summary>
internal sealed class ClaimFolder : IDisposable
{
    private static readonly string Original = Path.GetFullPath(
        Path.Combine(Here(), "../ImrDocs.Claims/templates/claim")
    );

    public ClaimFolder()
    {
        foreach (var file in Directory.EnumerateFiles(Original, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Root, Path.GetRelativePath(Original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("imrdocs-xunit-").FullName;

    public string Samples => Path.Combine(Root, "samples");

    /// <summary>The data of a theory over the folder, as the attribute gives it to the runner.</summary>
    public IReadOnlyList<SampleLetter<Claim>> Rows(string folder = "") =>
        [
            .. new LetterSamplesAttribute<Claim>(folder, Path.Combine(Root, "Tests.cs"))
                .GetData((MethodInfo)MethodBase.GetCurrentMethod()!)
                .Select(static row => (SampleLetter<Claim>)Assert.Single(row)),
        ];

    public string[] Files() =>
        [
            .. Directory
                .EnumerateFiles(Samples)
                .Select(static path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
