using System.Globalization;
using ImrDocs.CommandLine.Redlining;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Verification.Pending;
using ImrDocs.Verification.Redlines;
using ImrDocs.Verification.Samples;

namespace ImrDocs.CommandLine.Reviewing;

/// <summary>Shows what is pending, each change once, and does what the reviewer's keys say.</summary>
internal sealed class ReviewSession(Terminal terminal, ReviewDecisions decisions, string folder)
{
    /// <returns>How many letters are left pending.</returns>
    public int Run(
        IReadOnlyList<PendingLetter> letters,
        IReadOnlyList<LetterRedline> redlines,
        IReadOnlyList<SampleFile> orphans,
        CancellationToken cancellation
    )
    {
        var steps = ReviewStep.Of(redlines);
        var queue = new ReviewQueue(letters, steps);
        var total = steps.Count + (orphans.Count > 0 ? 1 : 0);
        foreach (var (index, step) in steps.Index())
        {
            if (!step.Letters.Any(queue.IsOpen))
            {
                continue;
            }

            terminal.Output.WriteLine();
            WritePlace(index + 1, total);
            var number = Show(step, queue);
            terminal.Output.WriteLine();
            var all = number == 1 ? "" : " all " + Number(number);
            switch (ReviewKeys.Ask(terminal, "accept" + all, "reject" + all, cancellation))
            {
                case ReviewChoice.Accept:
                    Accept(step, queue, number, cancellation);
                    break;
                case ReviewChoice.Reject:
                    decisions.Reject(queue.Reject(step));
                    break;
                case ReviewChoice.Skip:
                    queue.Skip(step);
                    break;
                default:
                    return queue.Left;
            }
        }

        if (orphans.Count > 0)
        {
            AskForOrphans(orphans, total, cancellation);
        }

        return queue.Left;
    }

    private int Show(ReviewStep step, ReviewQueue queue)
    {
        if (step.New is { } letter)
        {
            terminal.Output.WriteLine(
                terminal.Paint(Ink.Bold, $"New: no version of '{letter.Letter}' was approved yet")
            );
            RedlineText.WriteWhole(terminal, letter);
            return 1;
        }

        var open = step.Change!.In(queue.IsOpen);
        RedlineText.Write(
            terminal,
            open,
            $"in {Quantity.Of(open.Letters.Count, "letter")}: {string.Join(", ", open.Letters)}"
        );
        return open.Letters.Count;
    }

    private void Accept(ReviewStep step, ReviewQueue queue, int number, CancellationToken cancellation)
    {
        var accepted = queue.Accept(step);
        decisions.Accept(accepted, cancellation);
        if (accepted.Count < number)
        {
            terminal.Output.WriteLine(
                terminal.Paint(
                    Ink.Faint,
                    $"{Quantity.Of(number - accepted.Count, "letter")} changed elsewhere too, and "
                        + $"{(number - accepted.Count == 1 ? "waits" : "wait")} for that."
                )
            );
        }
    }

    private void AskForOrphans(IReadOnlyList<SampleFile> orphans, int total, CancellationToken cancellation)
    {
        terminal.Output.WriteLine();
        WritePlace(total, total);
        terminal.Output.WriteLine(terminal.Paint(Ink.Bold, "Orphaned: no sample makes these approved letters"));
        orphans
            .ToList()
            .ForEach(file => terminal.Output.WriteLine($"  {terminal.Paint(Ink.Red, $"{folder}/{file.Name}")}"));
        terminal.Output.WriteLine();
        if (ReviewKeys.Ask(terminal, "accept that they are removed", "keep them", cancellation) == ReviewChoice.Accept)
        {
            decisions.Remove(orphans);
        }
    }

    private void WritePlace(int number, int total) =>
        terminal.Output.WriteLine(terminal.Paint(Ink.Faint, $"{Number(number)} of {Number(total)}"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
