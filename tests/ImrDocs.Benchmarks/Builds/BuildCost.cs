using System.Diagnostics;
using System.Globalization;

namespace ImrDocs.Benchmarks.Builds;

/// <summary>
/// How much longer the build of the determinations takes because their templates are checked, and because they are
/// compiled.
/// </summary>
/// <remarks>
/// The builds take turns, so that a busy moment of the machine hits all alike, and a ratio is one of builds of the same
/// round. A compiler that is started for one build, as in CI, compiles the generator's own code first; one that stays,
/// as a developer has it, did so before.
/// </remarks>
internal static class BuildCost
{
    // A compiler that stays has its code at its fastest after a few builds.
    private const int BuildsBefore = 5;

    private static readonly IReadOnlyList<(string Name, string[] Properties)> Variants =
    [
        ("not checked", ["-p:CheckLetterTemplates=false"]),
        ("checked", ["-p:CompileLetterTemplates=false"]),
        ("checked and compiled", []),
    ];

    public static void Measure(TextWriter output, int rounds)
    {
        output.WriteLine("build of the determinations | seconds | ratio");
        output.WriteLine("---|---:|---:");
        foreach (var compilerStays in new[] { false, true })
        {
            Measure(output, rounds, "their own templates", RealTemplates.Read(), compilerStays);
            Measure(output, rounds, "forty templates", FortyTemplates.Read(), compilerStays);
        }
    }

    private static void Measure(
        TextWriter output,
        int rounds,
        string name,
        IReadOnlyDictionary<string, string> templates,
        bool compilerStays
    )
    {
        using var project = new MeasuredProject(templates, compilerStays);
        var seconds = Variants.Select(static _ => new List<double>()).ToList();
        for (var build = 0; build < (compilerStays ? BuildsBefore : 1); build++)
        {
            project.Build();
        }

        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < Variants.Count; i++)
            {
                var watch = Stopwatch.StartNew();
                project.Build(Variants[i].Properties);
                seconds[i].Add(watch.Elapsed.TotalSeconds);
            }
        }

        for (var i = 0; i < Variants.Count; i++)
        {
            var ratio = Median.Of(seconds[i].Zip(seconds[0], static (some, least) => some / least));
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}, {(compilerStays ? "compiler stays" : "compiler starts")}, {Variants[i].Name} "
                        + $"(median of {rounds}) | {Median.Of(seconds[i]):F2} | {ratio:F2}"
                )
            );
        }
    }
}
