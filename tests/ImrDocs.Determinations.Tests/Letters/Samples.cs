using System.Runtime.CompilerServices;
using ImrDocs.Json;
using ImrDocs.Letters;
using ImrDocs.Templates;

namespace ImrDocs.Determinations.Tests.Letters;

/// <summary>The sample cases beside the templates, and the renderer with the templates that the assembly embeds.</summary>
internal static class Samples
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Here(), "../../../templates/determination/samples"));

    public static LetterRenderer<FinalDetermination> NewRenderer() =>
        new(TemplateFiles.FromAssembly(typeof(FinalDetermination).Assembly, "determination"));

    public static TheoryData<string> Names() => [.. All];

    public static IReadOnlyList<string> All { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name + ".json"));

    public static FinalDetermination Read(string name) =>
        LetterJson.Read<FinalDetermination>(Bytes(name)).Value ?? throw new InvalidDataException($"The sample '{name}' has errors.");

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
