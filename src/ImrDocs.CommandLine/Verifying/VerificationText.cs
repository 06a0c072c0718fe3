using System.Globalization;
using ImrDocs.CommandLine.Redlining;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Letters;
using ImrDocs.Verification;

namespace ImrDocs.CommandLine.Verifying;

/// <summary>Writes what <c>verify</c> found for people: a table, a redline of each difference, a summary.</summary>
internal static class VerificationText
{
    private const string Heading = "sample";
    private const int Indent = 2;

    private static readonly int ColumnWidth = FileStatus.Different.Length + 2;

    public static void Write(Terminal terminal, VerificationReport report)
    {
        foreach (var diagnostic in report.TemplateDiagnostics.Concat(report.SampleErrors))
        {
            diagnostic.WriteTo(terminal);
        }

        if (report.NotVerified is not null)
        {
            WriteSummary(terminal, report);
            return;
        }

        WriteTable(terminal, report.Result.Samples, report.Formats);
        var redlines = VerificationRedlines.Of(report, report.Result.Folder);
        foreach (var block in redlines.Blocks)
        {
            RedlineText.Write(terminal, block, redlines.LettersOf(block));
            terminal.Output.WriteLine();
        }

        WriteNew(terminal, report);
        WriteOrphans(terminal, report);
        WriteSummary(terminal, report);
        WriteFallbacks(terminal, report.Result.Samples);
        if (report.Redlines.Count > 0)
        {
            terminal.Output.WriteLine($"Accept or reject what changed: {report.ReviewCommand}");
        }
    }

    /// <summary>Says in one line what was verified, in which folder, and what was found.</summary>
    public static void WriteSummary(Terminal terminal, VerificationReport report)
    {
        terminal.Output.WriteLine(report.NotVerified ?? Summary(report));
        if (report.Hint is { } hint)
        {
            terminal.Output.WriteLine(hint);
        }
    }

    private static void WriteTable(
        Terminal terminal,
        IReadOnlyList<SampleResult> samples,
        IReadOnlyList<LetterFormat> formats
    )
    {
        if (samples.Count == 0)
        {
            return;
        }

        var width = Math.Max(Heading.Length, samples.Max(static sample => sample.Sample.Name.Length)) + 2;
        terminal.Output.WriteLine(
            terminal.Paint(Ink.Bold, Row(Heading, width, formats.Select(static format => format.Extension)))
        );
        foreach (var sample in samples)
        {
            terminal.Output.WriteLine(
                Row(sample.Sample.Name, width, FileStatus.OfAll(sample, formats), status =>
                    terminal.Paint(InkOf(status), status)
                )
            );
        }

        terminal.Output.WriteLine();
    }

    private static string Row(string first, int width, IEnumerable<string> others, Func<string, string>? paint = null)
    {
        var row = first.PadRight(width);
        var gap = 0;
        foreach (var other in others)
        {
            row += new string(' ', gap) + (paint is null ? other : paint(other));
            gap = ColumnWidth - other.Length;
        }

        return row;
    }

    private static void WriteNew(Terminal terminal, VerificationReport report)
    {
        string[] names =
        [
            .. report.Redlines.Where(static redline => redline.IsNew).Select(static redline => redline.Letter),
        ];
        if (names.Length == 0)
        {
            return;
        }

        terminal.Output.WriteLine(terminal.Paint(Ink.Bold, "New: no version of these letters was approved yet"));
        TextWrap.Write(terminal, string.Join(", ", names), Indent);
        terminal.Output.WriteLine();
    }

    private static void WriteOrphans(Terminal terminal, VerificationReport report)
    {
        if (report.Result.Orphans.Count == 0)
        {
            return;
        }

        terminal.Output.WriteLine(terminal.Paint(Ink.Bold, "Orphaned: no sample makes these approved letters"));
        report
            .Result.Orphans.ToList()
            .ForEach(file => terminal.Output.WriteLine($"  {terminal.Paint(Ink.Red, report.PathOf(file))}"));
        terminal.Output.WriteLine($"Remove them: {report.RemoveCommand}");
        terminal.Output.WriteLine();
    }

    private static void WriteFallbacks(Terminal terminal, IReadOnlyList<SampleResult> samples)
    {
        var count = samples.Count(static sample => sample.Fallbacks.Count > 0);
        if (count == 0)
        {
            return;
        }

        var reasons = samples
            .SelectMany(static sample => sample.Fallbacks)
            .CountBy(static fallback => $"{fallback.Format.Extension}: {fallback.Reason}")
            .OrderBy(static reason => reason.Key, StringComparer.Ordinal)
            .Select(static reason => string.Create(CultureInfo.InvariantCulture, $"{reason.Key} ({reason.Value})"));
        terminal.Output.WriteLine(
            $"Compiled code leaves {Quantity.Of(count, "sample")} to the interpreter, which is slower: "
                + string.Join(", ", reasons)
        );
    }

    private static string Summary(VerificationReport report)
    {
        var counts = report.Result.Samples.CountBy(FileStatus.Of).ToDictionary();
        string[] parts =
        [
            .. new[]
            {
                (FileStatus.Equal, "as approved"),
                (FileStatus.Different, "different"),
                (FileStatus.New, "new"),
                (FileStatus.Invalid, "with an approved file that is invalid"),
                (FileStatus.Error, "with errors"),
            }
                .Where(part => counts.ContainsKey(part.Item1))
                .Select(part => string.Create(CultureInfo.InvariantCulture, $"{counts[part.Item1]} {part.Item2}")),
            .. report.Result.Orphans.Count > 0
                ? [Quantity.Of(report.Result.Orphans.Count, "orphan")]
                : Array.Empty<string>(),
        ];
        return $"Verified {Quantity.Of(report.Result.Samples.Count, "sample")} in {report.Templates.Name}: "
            + $"{(parts.Length == 0 ? "nothing to compare" : string.Join(", ", parts))}";
    }

    private static Ink InkOf(string status) =>
        status switch
        {
            FileStatus.Equal => Ink.Green,
            FileStatus.Error or FileStatus.Invalid => Ink.Red,
            _ => Ink.Yellow,
        };
}
