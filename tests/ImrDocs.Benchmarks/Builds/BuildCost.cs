using System.Diagnostics;

namespace ImrDocs.Benchmarks.Builds;

/// <summary>How much longer the build of the determinations takes because their templates are checked, and because they are compiled.</summary>
/// <remarks>The builds take turns, so that a busy moment of the machine hits all alike; the ratio is that of the medians.</remarks>
internal static class BuildCost
{
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
        Measure(output, rounds, "their own templates", RealTemplates.Read());
        Measure(output, rounds, "forty templates", FortyTemplates.Read());
    }

    private static void Measure(TextWriter output, int rounds, string name, IReadOnlyDictionary<string, string> templates)
    {
        using var project = new MeasuredProject(templates);
        var seconds = Variants.Select(static _ => new List<double>()).ToList();
        project.Build();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < Variants.Count; i++)
            {
                var watch = Stopwatch.StartNew();
                project.Build(Variants[i].Properties);
                seconds[i].Add(watch.Elapsed.TotalSeconds);
            }
        }

        var medians = seconds.ConvertAll(Median.Of);
        for (var i = 0; i < Variants.Count; i++)
        {
            output.WriteLine(FormattableString.Invariant($"{name}, {Variants[i].Name} (median of {rounds}) | {medians[i]:F2} | {medians[i] / medians[0]:F2}"));
        }
    }
}
