using System.Runtime.CompilerServices;
using System.Text;
using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Verification.Samples;
using ImrDocs.Warranties;

namespace ImrDocs.Verification.Tests;

/// <summary>
/// A copy of the templates of <c>ImrDocs.Warranties</c> with samples of the test's choice, deleted at its end.
/// </summary>
internal sealed class LetterFolder : IDisposable
{
    public const string Prefix = "WarrantyDecision.Letter_sample=";

    private static readonly string Original = Path.GetFullPath(
        Path.Combine(Here(), "../ImrDocs.Warranties/templates/warranty")
    );

    /// <summary>The folder of the determination in the repository.</summary>
    public static readonly string Determination = Path.GetFullPath(
        Path.Combine(Here(), "../../templates/determination")
    );

    public LetterFolder(params string[] samples)
    {
        foreach (var file in Directory.EnumerateFiles(Original))
        {
            File.Copy(file, Path.Combine(Root, Path.GetFileName(file)));
        }

        Directory.CreateDirectory(SampleFolder);
        samples.ToList().ForEach(sample => AddSample(sample));
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("imrdocs-letters-").FullName;

    public string SampleFolder => Path.Combine(Root, "samples");

    /// <summary>The snapshot files beside the samples.</summary>
    public string[] SnapshotFiles =>
        [
            .. Directory
                .EnumerateFiles(SampleFolder)
                .Select(static path => Path.GetFileName(path))
                .Where(static name => !name.EndsWith(".json", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    public void AddSample(string original, string? name = null) =>
        File.Copy(
            Path.Combine(Original, "samples", original + ".json"),
            Path.Combine(SampleFolder, (name ?? original) + ".json")
        );

    /// <summary>Adds an approved letter in every form as it lies in the repository.</summary>
    public void Approve(string sample) => Approve(sample, LetterFiles<WarrantyDecision>.Formats.All);

    /// <summary>Adds an approved letter in some forms as it lies in the repository.</summary>
    public void Approve(string sample, params IReadOnlyList<LetterFormat> forms)
    {
        foreach (var name in forms.Select(form => LetterFiles<WarrantyDecision>.Verified(sample, form)))
        {
            File.Copy(Path.Combine(Original, "samples", name), Path.Combine(SampleFolder, name));
        }
    }

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes) => File.WriteAllBytes(Path.Combine(Root, path), bytes);

    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(Root, path));

    public static string Snapshot(string rest) => $"samples/{Prefix}{rest}";

    public LetterVerification<WarrantyDecision> NewVerification() =>
        new(LetterSamples.Of(Root), new LetterRenderer<WarrantyDecision>(TemplateFiles.FromDirectory(Root)));

    public VerificationResult Verify(string? only = null) =>
        NewVerification().Run(only is null ? null : new SampleFilter(only));

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
