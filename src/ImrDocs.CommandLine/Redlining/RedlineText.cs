using System.Text;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Snapshots.Redlines;
using ImrDocs.Verification.Redlines;

namespace ImrDocs.CommandLine.Redlining;

/// <summary>
/// Writes changes to a terminal: struck red and underlined green where it shows colour, <c>[-old-]{+new+}</c> where it does not.
/// Lines are wrapped to its width.
/// </summary>
internal static class RedlineText
{
    private const int Indent = 2;
    private const string Struck = "\e[31;9m";
    private const string Underlined = "\e[32;4m";
    private const string Plain = "\e[0m";

    /// <summary>Writes the whole report.</summary>
    public static void Write(Terminal terminal, RedlineReport report)
    {
        terminal.Output.WriteLine(terminal.Paint(Ink.Bold, report.Title));
        terminal.Output.WriteLine($"From {report.Before} to {report.After}: {report.Summary}");
        foreach (var block in report.Blocks)
        {
            terminal.Output.WriteLine();
            Write(terminal, block);
            foreach (var line in TextWrap.Lines(report.LettersOf(block), terminal.Width - Indent))
            {
                terminal.Output.WriteLine(new string(' ', Indent) + terminal.Paint(Ink.Faint, line));
            }
        }

        foreach (var (index, (letter, reason)) in report.NotCompared.Index())
        {
            terminal.Output.WriteLine($"{(index == 0 ? "\n" : "")}Could not be compared: {letter} ({reason})");
        }
    }

    /// <summary>Writes what is read together, with the name of the clause.</summary>
    public static void Write(Terminal terminal, ChangeBlock block)
    {
        var note = block.Note is { } words ? $" ({words})" : "";
        terminal.Output.WriteLine(terminal.Paint(Ink.Bold, block.Name) + note);
        foreach (var line in block.Changes.SelectMany(static change => RedlineSpans.LinesOf(change.Example)))
        {
            Write(terminal, line);
        }
    }

    private static void Write(Terminal terminal, IReadOnlyList<RedlineSpan> spans)
    {
        var marked = terminal.HasOutputColor ? spans : [.. spans.Select(Mark)];
        foreach (var line in RedlineWrap.Lines(marked, terminal.Width - Indent))
        {
            var text = new StringBuilder(new string(' ', Indent));
            foreach (var (kind, part) in line)
            {
                text.Append(terminal.HasOutputColor ? Paint(kind, part) : part);
            }

            terminal.Output.WriteLine(text.ToString());
        }
    }

    private static RedlineSpan Mark(RedlineSpan span) => span.Kind switch
    {
        SpanKind.Removed => span with { Text = $"[-{span.Text}-]" },
        SpanKind.Added => span with { Text = $"{{+{span.Text}+}}" },
        _ => span,
    };

    private static string Paint(SpanKind kind, string text) => kind switch
    {
        SpanKind.Removed => Struck + text + Plain,
        SpanKind.Added => Underlined + text + Plain,
        _ => text,
    };
}
