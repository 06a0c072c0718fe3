using System.Diagnostics;
using System.Globalization;

namespace ImrDocs.Benchmarks.Keystrokes;

/// <summary>
/// What the generator does at each keystroke, as an editor would drive it: how long it takes, and how many files it
/// writes anew.
/// </summary>
internal static class KeystrokeCost
{
    private const int Keystrokes = 100;

    public static void Measure(TextWriter output)
    {
        var project = new EditedProject();
        var watch = Stopwatch.StartNew();
        project.Generate();
        var first = watch.Elapsed.TotalMilliseconds;
        var files = project.Files;
        output.WriteLine("one keystroke in the determinations project | milliseconds | files written anew");
        output.WriteLine("---|---:|---:");
        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"none: the first run of a process | {first:F1} | {files}")
        );
        WriteRow(output, project, "in a file without declarations", project.TypeUnrelated);
        WriteRow(output, project, "in the template of the guidelines", project.TypeTemplate);
    }

    private static void WriteRow(TextWriter output, EditedProject project, string place, Action<string> type)
    {
        List<double> times = [];
        List<int> written = [];
        for (var i = 0; i < Keystrokes; i++)
        {
            type(i.ToString(CultureInfo.InvariantCulture));
            var watch = Stopwatch.StartNew();
            project.Generate();
            times.Add(watch.Elapsed.TotalMilliseconds);
            written.Add(project.FilesWrittenAnew);
        }

        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{place} (median of {Keystrokes}) | {Median.Of(times):F2} | {written.Max()}"
            )
        );
    }
}
