using ImrDocs.Determinations;
using ImrDocs.Json;

namespace ImrDocs.Benchmarks.Letters;

/// <summary>A letter to be written: one of the samples that lie beside the templates.</summary>
internal sealed record Sample(string Name, FinalDetermination Letter)
{
    /// <summary>The letter of 2015 from which the product's wording was taken.</summary>
    public const string Seed = "seed";

    /// <summary>Every sample, in the order of the names.</summary>
    public static IReadOnlyList<Sample> All() =>
        [
            .. Directory
                .EnumerateFiles(Repository.File("templates/determination/samples"), "*.json")
                .Order(StringComparer.Ordinal)
                .Select(Read),
        ];

    /// <summary>The length of the letter's JSON, by which the largest letter is told.</summary>
    public required int Size { get; init; }

    /// <summary>Those that are measured: the seed letter and the largest one.</summary>
    public static IReadOnlyList<Sample> Measured(IReadOnlyList<Sample> all) =>
        [all.Single(static sample => sample.Name == Seed), all.MaxBy(static sample => sample.Size)!];

    public override string ToString() => Name;

    private static Sample Read(string path)
    {
        var json = File.ReadAllBytes(path);
        var read = LetterJson.Read<FinalDetermination>(json);
        var letter = read.Value
            ?? throw new InvalidDataException($"{path} is not a letter:\n{string.Join('\n', read.Diagnostics)}");
        return new(Path.GetFileNameWithoutExtension(path), letter) { Size = json.Length };
    }
}
