using System.Globalization;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Verifying;
using ImrDocs.Verification.Pending;
using ImrDocs.Verification.Samples;

namespace ImrDocs.CommandLine.Reviewing;

/// <summary>Shows what is pending, what changed alike at once, and does what the reviewer's keys say.</summary>
internal sealed class ReviewSession(Terminal terminal, ReviewDecisions decisions, string folder)
{
    /// <returns>How many letters are left pending.</returns>
    public int Run(IReadOnlyList<PendingLetter> letters, IReadOnlyList<SampleFile> orphans, CancellationToken cancellation)
    {
        var changes = PendingChange.Of(letters);
        var total = changes.Count + (orphans.Count > 0 ? 1 : 0);
        var left = letters.Count;
        for (var i = 0; i < changes.Count; i++)
        {
            var change = changes[i];
            terminal.Output.WriteLine();
            WritePlace(i + 1, total);
            NameList.Write(terminal, change.Status, [.. change.Letters.Select(static letter => letter.Name)]);
            LetterRedline.Write(terminal, change.Redline);
            terminal.Output.WriteLine();
            switch (ReviewKeys.Ask(terminal, change.Letters.Count == 1 ? "accept" : $"accept all {Number(change.Letters.Count)}", "reject", cancellation))
            {
                case ReviewChoice.Accept:
                    left -= change.Letters.Count;
                    decisions.Accept(change.Letters, cancellation);
                    break;
                case ReviewChoice.Reject:
                    left -= change.Letters.Count;
                    decisions.Reject(change.Letters);
                    break;
                case ReviewChoice.Quit:
                    return left;
            }
        }

        if (orphans.Count > 0)
        {
            AskForOrphans(orphans, total, cancellation);
        }

        return left;
    }

    private void AskForOrphans(IReadOnlyList<SampleFile> orphans, int total, CancellationToken cancellation)
    {
        terminal.Output.WriteLine();
        WritePlace(total, total);
        terminal.Output.WriteLine(terminal.Paint(Ink.Bold, "Orphaned: no sample makes these approved letters"));
        orphans.ToList().ForEach(file => terminal.Output.WriteLine($"  {terminal.Paint(Ink.Red, $"{folder}/{file.Name}")}"));
        terminal.Output.WriteLine();
        if (ReviewKeys.Ask(terminal, "accept that they are removed", "keep them", cancellation) == ReviewChoice.Accept)
        {
            decisions.Remove(orphans);
        }
    }

    private void WritePlace(int number, int total) => terminal.Output.WriteLine(terminal.Paint(Ink.Faint, $"{Number(number)} of {Number(total)}"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
