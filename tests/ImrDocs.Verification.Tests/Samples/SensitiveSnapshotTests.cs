using System.Runtime.CompilerServices;
using ImrDocs.Claims;
using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Verification.Tests.Samples;

public sealed class SensitiveSnapshotTests : IDisposable
{
    private static readonly string Original = Path.GetFullPath(
        Path.Combine(Here(), "../../ImrDocs.Claims/templates/claim")
    );

    private readonly string _folder = Directory.CreateTempSubdirectory("imrdocs-claims-").FullName;

    public SensitiveSnapshotTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "samples"));
        foreach (var file in Directory.EnumerateFiles(Original))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_snapshot_shows_placeholders_for_sensitive_values()
    {
        AddSample("granted");

        Assert.False(Verify().IsMatch);

        var received = Directory
            .EnumerateFiles(Path.Combine(_folder, "samples"), "*.received.*")
            .Select(File.ReadAllText)
            .ToList();
        Assert.Equal(LetterFiles<Claim>.Formats.All.Count, received.Count);
        Assert.All(received, static text => Assert.Contains("Claim Number", text, StringComparison.Ordinal));
        Assert.All(received, static text => Assert.DoesNotContain("4711", text, StringComparison.Ordinal));
        Assert.All(received, static text =>
            Assert.DoesNotContain("Quackenbush", text, StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public void A_snapshot_that_would_hold_a_sensitive_value_is_an_error_and_is_not_written()
    {
        AddSample("granted");
        AddSample("leaky", answer: "Wilhelmina was heard.");
        File.WriteAllText(Path.Combine(_folder, "samples", "Claim.Letter_sample=leaky.received.md"), "of another day");

        var result = Verify();

        Assert.Equal(
            [LetterFiles<Claim>.Formats.All.Count, 0],
            result.Samples.Select(static sample => sample.Files.Count)
        );
        Assert.Equal(
            $"{_folder}/samples/leaky.json(1,1): error IMR5006: the redacted letter shows what "
                + $"'patient.firstName' holds, which is sensitive: {_folder}/layout.scriban-md(9,4) prints it in "
                + $"another text; take it out of that text, or declare its field [Sensitive]",
            Assert.Single(result.Samples[1].Diagnostics).ToString()
        );
        Assert.Equal(
            [.. LetterFiles<Claim>.Received("granted"), "granted.json", "leaky.json"],
            Directory
                .EnumerateFiles(Path.Combine(_folder, "samples"))
                .Select(static path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal)
        );
    }

    private VerificationResult Verify() =>
        new LetterVerification<Claim>(
            LetterSamples.Of(_folder),
            new LetterRenderer<Claim>(TemplateFiles.FromDirectory(_folder))
        ).Run();

    private void AddSample(string name, string answer = "The treatment is paid for.") =>
        File.WriteAllText(
            Path.Combine(_folder, "samples", name + ".json"),
            File.ReadAllText(Path.Combine(Original, "samples", "granted.json"))
                .Replace("The treatment is paid for.", answer, StringComparison.Ordinal)
        );

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
