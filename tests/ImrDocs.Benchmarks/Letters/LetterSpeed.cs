using System.Globalization;
using ImrDocs.Benchmarks.Writers;
using ImrDocs.Letters;

namespace ImrDocs.Benchmarks.Letters;

/// <summary>
/// How fast letters are written, by the product and by others: one table of ratios, measured in one run of less than 50
/// seconds.
/// </summary>
internal static class LetterSpeed
{
    private static readonly TimeSpan WarmUpEnd = TimeSpan.FromSeconds(22);
    private static readonly TimeSpan MeasuringEnd = TimeSpan.FromSeconds(38);

    /// <summary>
    /// Holds all writers to the same bytes, then measures them; when they differ, it says where and measures nothing.
    /// </summary>
    /// <returns>Whether all writers write the same bytes.</returns>
    public static bool Measure(TextWriter output, TextWriter progress)
    {
        var clock = new RunClock();
        var samples = Sample.All();
        if (!Compare(samples, progress))
        {
            return false;
        }

        var races = Races(samples);
        progress.WriteLine("Warming up ...");
        var isSettled = WarmUp.Run(races, () => clock.Elapsed < WarmUpEnd);
        progress.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"Measuring from second {clock.Elapsed.TotalSeconds:F0} on ...")
        );
        var rounds = Rounds.Run(races, () => clock.Elapsed < MeasuringEnd);
        SpeedTable.Write(output, races);
        output.WriteLine();
        output.WriteLine(SpeedTable.Note(races, rounds, isSettled));
        return true;
    }

    /// <summary>Holds all writers to the same bytes, for every sample in every format.</summary>
    /// <returns>Whether they write the same.</returns>
    public static bool Compare(IReadOnlyList<Sample> samples, TextWriter progress)
    {
        var differences = OutputComparison.Differences(Contenders.All, samples).ToList();
        foreach (var difference in differences)
        {
            progress.WriteLine(difference);
        }

        progress.WriteLine(
            differences.Count > 0
                ? "The writers do not write the same letter. Its wording is frozen in tests/ImrDocs.Warranties: when "
                    + "that has changed, the writers in tests/ImrDocs.Benchmarks/Writers must follow."
                : $"{Contenders.All.Count} writers write the same bytes: {samples.Count} samples, each as "
                    + $"Markdown and as HTML."
        );
        return differences.Count == 0;
    }

    private static List<Race> Races(IReadOnlyList<Sample> samples) =>
        [
            .. from format in Contenders.Formats
            from sample in Sample.Measured(samples)
            select new Race(
                sample,
                format,
                [.. Contenders.All.Select(contender => new Runner(contender, sample, format))]
            ),
        ];
}
