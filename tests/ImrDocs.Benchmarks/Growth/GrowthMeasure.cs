using System.Diagnostics;
using System.Globalization;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Tests.Growth;

namespace ImrDocs.Benchmarks.Growth;

/// <summary>
/// How long checks and builds take of templates that become longer and longer, on threads with as little stack as a
/// compiler's.
/// </summary>
internal static class GrowthMeasure
{
    private const int StackSize = 1024 * 1024;

    // The shortest of several runs is the one in which the machine did the least else.
    private const int Repetitions = 3;

    private static readonly TimeSpan Most = TimeSpan.FromSeconds(5);

    /// <summary>Measures shapes.</summary>
    /// <param name="names">Words in the names of the shapes that are measured; all are where there are none.</param>
    /// <param name="output">Where the table is written.</param>
    /// <param name="progress">Where each row is told as soon as it is measured.</param>
    /// <returns>Whether every check and every build ended in time.</returns>
    public static bool Measure(IReadOnlyList<string> names, TextWriter output, TextWriter progress)
    {
        Run(GrowthShapes.All[0], GrowthShapes.All[0].Start, GrownCheck.Run);
        List<GrowthRow> rows = [];
        foreach (var shape in GrowthShapes.All.Where(IsMeasured))
        {
            Add(Row("check", shape, GrownCheck.Run));
            if (shape.IsBuilt)
            {
                Add(Row("build", shape, GrownBuild.Run));
            }
        }

        MarkdownTable.Write(
            output,
            ["", "shape", "sizes", "milliseconds", "growth per doubling", "MB allocated", "largest"],
            [5],
            [.. rows.Select(static row => row.Cells)]
        );
        output.WriteLine();
        var slow = rows.Where(static row => row.Slowest > Most).ToList();
        output.WriteLine(
            slow.Count == 0
                ? string.Create(CultureInfo.InvariantCulture, $"Every answer came within {Most.TotalSeconds} seconds.")
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{slow.Count} took longer than {Most.TotalSeconds} seconds: "
                        + $"{string.Join("; ", slow.Select(static row => row.Name))}"
                )
        );
        return slow.Count == 0;

        bool IsMeasured(GrowthShape shape) =>
            names.Count == 0 || names.Any(name => shape.Name.Contains(name, StringComparison.Ordinal));

        void Add(GrowthRow row)
        {
            rows.Add(row);
            progress.WriteLine(string.Join(" | ", row.Cells));
        }
    }

    private static GrowthRow Row(
        string work,
        GrowthShape shape,
        Func<IReadOnlyDictionary<string, string>, IReadOnlyList<string>> run
    )
    {
        List<GrowthRun> runs =
        [
            .. shape.Sizes.Select(size =>
                Enumerable.Range(0, Repetitions).Select(_ => Run(shape, size, run)).MinBy(static one => one.Time)!
            ),
        ];
        return new(work, shape, runs);
    }

    private static GrowthRun Run(
        GrowthShape shape,
        int size,
        Func<IReadOnlyDictionary<string, string>, IReadOnlyList<string>> run
    )
    {
        var templates = shape.Templates(size);
        IReadOnlyList<string> found = [];
        var allocated = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();
        var thread = new Thread(() => found = run(templates), StackSize);
        thread.Start();
        thread.Join();
        return new(size, watch.Elapsed, GC.GetTotalAllocatedBytes() - allocated, found);
    }
}

/// <summary>One run.</summary>
/// <param name="Size">The size of the templates.</param>
/// <param name="Time">How long it took.</param>
/// <param name="Allocated">How many bytes were allocated.</param>
/// <param name="Found">What was found, each as its id and message.</param>
internal sealed record GrowthRun(int Size, TimeSpan Time, long Allocated, IReadOnlyList<string> Found);

/// <summary>What was measured of one shape.</summary>
internal sealed record GrowthRow(string Work, GrowthShape Shape, IReadOnlyList<GrowthRun> Runs)
{
    public string Name => $"{Work} of {Shape.Name}";

    public TimeSpan Slowest => Runs.Max(static run => run.Time);

    public IReadOnlyList<string> Cells =>
        [
            Work,
            Shape.Name,
            string.Join(", ", Runs.Select(static run => run.Size.ToString(CultureInfo.InvariantCulture))),
            string.Join(
                ", ",
                Runs.Select(static run => run.Time.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture))
            ),
            string.Join(", ", Runs.Zip(Runs.Skip(1), Growth)),
            (Runs.Max(static run => run.Allocated) / 1_000_000).ToString(CultureInfo.InvariantCulture),
            Result(Runs[^1]),
        ];

    // Below a few milliseconds, the clock and the collector say more than the work.
    private static string Growth(GrowthRun before, GrowthRun after) =>
        Math.Max(before.Time.TotalMilliseconds, after.Time.TotalMilliseconds) < 10
            ? "-"
            : (after.Time / before.Time).ToString("F1", CultureInfo.InvariantCulture);

    private static string Result(GrowthRun run)
    {
        var limit = run.Found.FirstOrDefault(static found =>
            found.StartsWith(TemplateRules.Limit.Id, StringComparison.Ordinal)
        );
        return limit is not null ? "refused: " + limit[(TemplateRules.Limit.Id.Length + 1)..]
            : run.Found.Count == 0 ? "clean"
            : string.Join(
                ", ",
                run.Found.GroupBy(static found => found.Split(' ')[0])
                    .Select(static same => string.Create(CultureInfo.InvariantCulture, $"{same.Count()} {same.Key}"))
            );
    }
}
