using System.Globalization;
using System.Runtime.InteropServices;
using ImrDocs.Benchmarks.Writers;
using ImrDocs.Letters;

namespace ImrDocs.Benchmarks.Letters;

/// <summary>The table of what was measured: a row for each contender and format.</summary>
internal static class SpeedTable
{
    public static void Write(TextWriter output, IReadOnlyList<Race> races)
    {
        var samples = races.Select(static race => race.Sample.Name).Distinct().ToList();
        MarkdownTable.Write(
            output,
            ["time (written by hand = 1)", .. samples, "compiled is faster", "bytes allocated", "to reach", ""],
            rightAligned: [1, 2, 3, 4],
            [
                .. from format in races.GroupBy(static race => race.Format)
                from contender in Contenders.All
                select Row(contender, format.Key, [.. format]),
            ]
        );
    }

    /// <summary>What must be known to read the table.</summary>
    public static string Note(IReadOnlyList<Race> races, int rounds, bool isSettled)
    {
        var seed = races.First(static race => race.Format == LetterFormat.Markdown && race.Sample.Name == Sample.Seed);
        var unit = Median.Of(seed.Runner(Contenders.HandWritten).Times) / 1000;
        var warmUp = isSettled
            ? "after the compiler had settled"
            : "but the compiler had not settled in the time that there was";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Median of {rounds} shuffled rounds, {warmUp}; ratios within a round. The seed letter as Markdown, "
                + $"written by hand: {unit:F2} µs. {RuntimeInformation.FrameworkDescription}, "
                + $"{RuntimeInformation.ProcessArchitecture}."
        );
    }

    private static string[] Row(Contender contender, LetterFormat format, IReadOnlyList<Race> races)
    {
        var goal = Goal.Of(contender, format);
        return
        [
            $"{format}: {contender}",
            .. races.Select(race => Number(Ratio.Of(race.Runner(contender), race.Runner(Contenders.HandWritten)))),
            string.Join(
                ", ",
                races.Select(race => Number(Ratio.Of(race.Runner(contender), race.Runner(Contenders.Compiled))))
            ),
            string.Join(
                ", ",
                races.Select(race => race.Runner(contender).Allocated.ToString(CultureInfo.InvariantCulture))
            ),
            goal?.Text ?? "",
            goal is null ? ""
            : races.All(goal.IsMet) ? "met"
            : "missed",
        ];
    }

    private static string Number(double ratio) =>
        ratio.ToString(
            ratio < 10 ? "F2"
                : ratio < 100 ? "F1"
                : "F0",
            CultureInfo.InvariantCulture
        );
}
