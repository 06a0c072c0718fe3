using System.Globalization;
using ImrDocs.Benchmarks.Builds;
using ImrDocs.Determinations;
using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Benchmarks.Verifying;

/// <summary>The determination's templates with many samples, the real ones over and over; deleted at the end.</summary>
internal sealed class SampleFolder : IDisposable
{
    private const string Original = "templates/determination";

    /// <param name="count">How many samples there are.</param>
    public SampleFolder(int count)
    {
        foreach (var (name, text) in RealTemplates.Read())
        {
            File.WriteAllText(Path.Combine(Root, name), text);
        }

        var folder = Directory.CreateDirectory(Path.Combine(Root, LetterSamples.FolderName)).FullName;
        var real = LetterSamples.Of(Repository.File(Original)).All;
        for (var i = 0; i < count; i++)
        {
            File.Copy(
                real[i % real.Count].Path,
                Path.Combine(
                    folder,
                    string.Create(CultureInfo.InvariantCulture, $"{real[i % real.Count].Name}-{i:D3}.json")
                )
            );
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("imrdocs-verify-").FullName;

    public LetterSamples Samples => LetterSamples.Of(Root);

    public TemplateFiles Templates => TemplateFiles.FromDirectory(Root);

    /// <summary>Changes a word of the wording that all letters share.</summary>
    public void ChangeWord()
    {
        var path = Path.Combine(Root, "credentials.scriban-md");
        File.WriteAllText(
            path,
            File.ReadAllText(path)
                .Replace("the following credentials", "the following qualifications", StringComparison.Ordinal)
        );
    }

    public LetterRenderer<FinalDetermination> NewRenderer() => new(Templates);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
