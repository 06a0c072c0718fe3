using System.Globalization;
using ImrDocs.Benchmarks.Letters;
using ImrDocs.Letters;

namespace ImrDocs.Benchmarks.Forms;

/// <summary>How fast a letter is written in its forms: one table of ratios, measured in one run.</summary>
internal static class FormSpeed
{
    private static readonly TimeSpan WarmUpEnd = TimeSpan.FromSeconds(25);
    private static readonly TimeSpan MeasuringEnd = TimeSpan.FromSeconds(45);

    /// <summary>Holds the SDK's document to ours, then measures.</summary>
    /// <returns>Whether both have the same elements.</returns>
    public static bool Measure(TextWriter output, TextWriter progress)
    {
        var clock = new RunClock();
        var samples = Sample.Measured(Sample.All());
        foreach (var sample in samples)
        {
            if (new OpenXmlLetter().Difference(sample.Letter) is { } difference)
            {
                progress.WriteLine($"{sample}: {difference}");
                return false;
            }
        }

        progress.WriteLine("The SDK's document has the same elements in each part. Warming up ...");
        Race[] races =
        [
            .. samples.Select(static sample => new Race(
                sample,
                LetterFormat.Text,
                [.. FormContenders.All.Select(contender => new Runner(contender, sample, LetterFormat.Text))]
            )),
        ];
        var isSettled = WarmUp.Run(races, () => clock.Elapsed < WarmUpEnd);
        progress.WriteLine("Measuring ...");
        var rounds = Rounds.Run(races, () => clock.Elapsed < MeasuringEnd);
        MarkdownTable.Write(
            output,
            ["time", .. samples.Select(static sample => sample.Name), "set against", "bytes allocated", "to reach", ""],
            rightAligned: [.. Enumerable.Range(1, samples.Count)],
            [.. FormContenders.Rows.Select(row => Row(row, races))]
        );
        output.WriteLine();
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Median of {rounds} shuffled rounds, {(isSettled ? "after" : "before")} the compiler had settled; "
                    + $"ratios within a round."
            )
        );
        return true;
    }

    private static string[] Row(FormRow row, IReadOnlyList<Race> races)
    {
        double[] ratios = [.. races.Select(race => Ratio.Of(race.Runner(row.Contender), race.Runner(row.To)))];
        return
        [
            row.Contender.Name,
            .. ratios.Select(static ratio => ratio.ToString("F2", CultureInfo.InvariantCulture)),
            row.Contender == row.To ? "" : row.To.Name,
            string.Join(
                ", ",
                races.Select(race => race.Runner(row.Contender).Allocated.ToString(CultureInfo.InvariantCulture))
            ),
            row.Goal?.Text ?? "",
            row.Goal is null ? ""
            : ratios.All(row.Goal.IsMet) ? "met"
            : "missed",
        ];
    }
}
