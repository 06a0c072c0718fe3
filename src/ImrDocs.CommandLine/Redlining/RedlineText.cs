using System.Text;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Snapshots.Redlines;
using ImrDocs.Verification.Clauses;
using ImrDocs.Verification.Redlines;

namespace ImrDocs.CommandLine.Redlining;

/// <summary>
/// Writes changes to a terminal: struck red and underlined green where it shows color, <c>[-old-]{+new+}</c> where it
/// does not.
/// Lines are wrapped to its width.
/// </summary>
internal static class RedlineText
{
    private const int Indent = 2;
    private static readonly string Struck = InkCode.Of(Ink.Red, Ink.Struck);
    private static readonly string Underlined = InkCode.Of(Ink.Green, Ink.Underlined);
    private static readonly string Off = InkCode.Off;

    /// <summary>Writes the whole report.</summary>
    public static void Write(Terminal terminal, RedlineReport report)
    {
        terminal.Output.WriteLine(terminal.Paint(Ink.Bold, report.Title));
        terminal.Output.WriteLine($"From {report.Before} to {report.After}: {report.Summary}");
        foreach (var block in report.Blocks)
        {
            terminal.Output.WriteLine();
            Write(terminal, block, report.LettersOf(block));
        }

        foreach (var (index, (letter, reason)) in report.NotCompared.Index())
        {
            if (index == 0)
            {
                terminal.Output.WriteLine();
            }

            terminal.Output.WriteLine($"Could not be compared: {letter} ({reason})");
        }
    }

    /// <summary>Writes what is read together, with the name of the clause above it and the letters below it.</summary>
    public static void Write(Terminal terminal, ChangeBlock block, string letters)
    {
        Write(terminal, block);
        TextWrap.Write(terminal, letters, Indent, Ink.Faint);
    }

    /// <summary>Writes what changed in one letter, with the name of each clause.</summary>
    public static void WriteAlone(Terminal terminal, LetterRedline letter)
    {
        foreach (var block in RedlineGroups.BySection([letter]))
        {
            Write(terminal, block);
        }
    }

    /// <summary>Writes a whole letter part by part; as nothing of it was there before, nothing is marked.</summary>
    public static void WriteWhole(Terminal terminal, LetterRedline letter)
    {
        foreach (var part in RedlineGroups.OfWhole(letter))
        {
            terminal.Output.WriteLine(terminal.Paint(Ink.Bold, part.Changes[0].PartName));
            WriteClauses(terminal, part, static span => span with { Kind = SpanKind.Same });
        }
    }

    /// <summary>What changed in one line of plain text, with the marks of a terminal without color.</summary>
    public static string Plain(ClauseChange change) =>
        string.Join(
            ' ',
            RedlineSpans
                .LinesOf(change)
                .Select(static line => string.Concat(line.Select(static span => Mark(span).Text)).Trim())
        );

    private static void Write(Terminal terminal, ChangeBlock block)
    {
        var note = block.Note is { } words ? $" ({words})" : "";
        terminal.Output.WriteLine(terminal.Paint(Ink.Bold, block.Name) + note);
        WriteClauses(terminal, block, static span => span);
    }

    private static void WriteClauses(Terminal terminal, ChangeBlock block, Func<RedlineSpan, RedlineSpan> show)
    {
        foreach (var line in block.Changes.SelectMany(static change => RedlineSpans.LinesOf(change.Example)))
        {
            Write(terminal, [.. line.Select(show)]);
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

    private static RedlineSpan Mark(RedlineSpan span) =>
        span.Kind switch
        {
            SpanKind.Removed => span with { Text = $"[-{span.Text}-]" },
            SpanKind.Added => span with { Text = $"{{+{span.Text}+}}" },
            _ => span,
        };

    private static string Paint(SpanKind kind, string text) =>
        kind switch
        {
            SpanKind.Removed => Struck + text + Off,
            SpanKind.Added => Underlined + text + Off,
            _ => text,
        };
}
