using System.Diagnostics;
using System.Globalization;
using ImrDocs.Determinations;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Benchmarks.Builds;

/// <summary>
/// How long a check of forty templates takes: by the installed tool, start-up aside, and again in a process that has
/// checked before.
/// </summary>
/// <remarks>
/// The checks take turns with runs that only start the tool, so that a busy moment of the machine hits both alike.
/// </remarks>
internal static class CheckCost
{
    private const int Rounds = 50;
    private const int Runs = 15;

    public static void Measure(TextWriter output)
    {
        var templates = FortyTemplates.Read();
        var (check, start) = TimeTool(templates);
        var files = TemplateFiles.FromTexts(templates);
        Time(files);
        var again = Median.Of(Enumerable.Range(0, Rounds).Select(_ => Time(files)));
        output.WriteLine("check of 40 templates | milliseconds");
        output.WriteLine("---|---:");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"imrdocs check (median of {Runs}) | {check:F0}"));
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"imrdocs --version, which only starts (median of {Runs}) | {start:F0}"
            )
        );
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"its own work: the difference, to be under 300 | {check - start:F0}"
            )
        );
        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"one of many in a process (median of {Rounds}) | {again:F0}")
        );
    }

    private static (double Check, double Start) TimeTool(IReadOnlyDictionary<string, string> templates)
    {
        using var tool = new InstalledTool();
        var folder = Directory.CreateTempSubdirectory("imrdocs-check-");
        try
        {
            var letter = folder.CreateSubdirectory("determination").FullName;
            foreach (var (name, text) in templates)
            {
                File.WriteAllText(Path.Combine(letter, name), text);
            }

            var pairs = Enumerable
                .Range(0, Runs)
                .Select(_ => (Check: tool.Time("check", letter), Start: tool.Time("--version")))
                .ToList();
            return (
                Median.Of(pairs.Select(static pair => pair.Check)),
                Median.Of(pairs.Select(static pair => pair.Start))
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double Time(TemplateFiles files)
    {
        var watch = Stopwatch.StartNew();
        var diagnostics = TemplateCheck.Run(files, Schema<FinalDetermination>());
        watch.Stop();
        return diagnostics.Count == 0
            ? watch.Elapsed.TotalMilliseconds
            : throw new InvalidOperationException(
                "The templates to be measured have faults:\n" + string.Join('\n', diagnostics)
            );
    }

    private static LetterSchema Schema<T>()
        where T : class, ILetter<T> => T.LetterSchema;
}
