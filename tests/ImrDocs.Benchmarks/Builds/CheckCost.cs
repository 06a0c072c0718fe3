using System.Diagnostics;
using ImrDocs.Determinations;
using ImrDocs.Models;
using ImrDocs.Templates;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Benchmarks.Builds;

/// <summary>How long a check of forty templates takes: the first of a process, and one of many.</summary>
internal static class CheckCost
{
    private const int Rounds = 50;

    public static void Measure(TextWriter output)
    {
        var files = TemplateFiles.FromTexts(FortyTemplates.Read());
        var first = Time(files);
        var others = Enumerable.Range(0, Rounds).Select(_ => Time(files)).Order().ToList();
        output.WriteLine("check of 40 templates | milliseconds");
        output.WriteLine("---|---:");
        output.WriteLine(FormattableString.Invariant($"first of a process | {first:F1}"));
        output.WriteLine(FormattableString.Invariant($"one of many (median of {Rounds}) | {others[Rounds / 2]:F1}"));
    }

    private static double Time(TemplateFiles files)
    {
        var watch = Stopwatch.StartNew();
        var faults = TemplateCheck.Run(files, Schema<FinalDetermination>());
        watch.Stop();
        return faults.Count == 0 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException("The templates to be measured have faults:\n" + string.Join('\n', faults));
    }

    private static LetterSchema Schema<T>()
        where T : class, ILetter<T> => T.LetterSchema;
}
