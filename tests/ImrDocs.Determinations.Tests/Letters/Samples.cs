using System.Runtime.CompilerServices;
using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Determinations.Tests.Letters;

/// <summary>
/// The sample cases beside the templates, and the renderer with the templates that the assembly embeds.
/// </summary>
internal static class Samples
{
    public static LetterSamples Letters { get; } =
        LetterSamples.Of(Path.GetFullPath(Path.Combine(Here(), "../../../templates/determination")));

    public static LetterRenderer<FinalDetermination> NewRenderer() =>
        new(TemplateFiles.FromAssembly(typeof(FinalDetermination).Assembly, "determination"));

    public static TheoryData<string> Names() => [.. All];

    public static IReadOnlyList<string> All { get; } = [.. Letters.All.Select(static sample => sample.Name)];

    public static LetterSample Sample(string name) => Letters.All.Single(sample => sample.Name == name);

    public static byte[] Bytes(string name) => File.ReadAllBytes(Sample(name).Path);

    public static FinalDetermination Read(string name) =>
        Sample(name).Read<FinalDetermination>().Value
        ?? throw new InvalidDataException($"The sample '{name}' has errors.");

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
