using System.Diagnostics;
using System.Globalization;
using ImrDocs.Determinations;
using ImrDocs.Verification;
using ImrDocs.Verification.Pending;
using ImrDocs.Verification.Redlines;

namespace ImrDocs.Benchmarks.Verifying;

/// <summary>
/// How long it takes to hold five hundred samples to their approved letters, in every form, from the templates on the
/// disk.
/// </summary>
internal static class VerifyCost
{
    private const int Count = 500;
    private const double Goal = 3;

    /// <returns>Whether the goal was met.</returns>
    public static bool Measure(TextWriter output)
    {
        using var folder = new SampleFolder(Count);
        List<(string What, double Seconds, double Work)> rows = [];

        // The first of a process pays for the compiler of the runtime, as the tool does.
        rows.Add(Time("every letter new: the first verification of a process", () => Verify(folder)));
        var pending = PendingLetters.Read(folder.Samples, folder.NewRenderer());
        foreach (var letter in pending)
        {
            letter.Accept();
        }

        rows.Add(Time("every letter as approved", () => Require(Verify(folder).IsMatch)));
        folder.ChangeWord();
        rows.Add(
            Time("a word of every letter changed: verified, and told by clause", () =>
                Require(Redline(folder).Count == 1)
            )
        );
        rows.Add(Time("every letter pending: read for a review", () => Require(Review(folder).Count == 1)));

        MarkdownTable.Write(
            output,
            [
                $"{Count} samples, {Environment.ProcessorCount} cores",
                "seconds",
                "of work, all cores",
                "of work, each core",
                "to reach",
                "",
            ],
            [1, 2, 3],
            [
                .. rows.Select(static row =>
                    (IReadOnlyList<string>)
                        [
                            row.What,
                            Number(row.Seconds),
                            Number(row.Work),
                            Number(OnEach(row.Work)),
                            $"under {Number(Goal)}",
                            OnEach(row.Work) < Goal ? "met" : "missed",
                        ]
                ),
            ]
        );
        return rows.TrueForAll(static row => OnEach(row.Work) < Goal);
    }

    // What others do on the machine prolongs the time, and not the work.
    private static double OnEach(double work) => work / Environment.ProcessorCount;

    private static string Number(double seconds) => seconds.ToString("F1", CultureInfo.InvariantCulture);

    private static VerificationResult Verify(SampleFolder folder) =>
        new LetterVerification<FinalDetermination>(folder.Samples, folder.NewRenderer()).Run();

    private static IReadOnlyList<ChangeGroup> Redline(SampleFolder folder)
    {
        var result = Verify(folder);
        return RedlineGroups.ByChange(
            new ApprovalRedlines<FinalDetermination>(folder.Samples, new(folder.Templates)).OfResults(result.Samples)
        );
    }

    private static IReadOnlyList<ChangeGroup> Review(SampleFolder folder)
    {
        var letters = PendingLetters.Read(folder.Samples, folder.NewRenderer());
        Require(letters.All(static letter => letter.Staleness is null));
        return RedlineGroups.ByChange(
            new ApprovalRedlines<FinalDetermination>(folder.Samples, new(folder.Templates)).OfPending(letters)
        );
    }

    // What is measured has to have done what it says.
    private static void Require(bool isDone)
    {
        if (!isDone)
        {
            throw new InvalidOperationException("The letters are not what the measure takes them for.");
        }
    }

    private static (string What, double Seconds, double Work) Time(string what, Action action)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        action();
        watch.Stop();
        process.Refresh();
        return (what, watch.Elapsed.TotalSeconds, (process.TotalProcessorTime - before).TotalSeconds);
    }
}
