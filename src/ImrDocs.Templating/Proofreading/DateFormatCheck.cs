using ImrDocs.Diagnostics;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Finds a date that is written otherwise than those that stand as it does.</summary>
/// <remarks>
/// A letter may write its own date in words and others in numbers. Dates beside labels are compared with each other, as
/// are dates in sentences, and dates in numbers wherever they stand.
/// </remarks>
internal sealed class DateFormatCheck : IProofCheck
{
    public void Run(Proof proof)
    {
        var dates = proof
            .Printed.Select(static printed => (Printed: printed, Format: DateFormat.Of(printed.Value)))
            .Where(static date => date.Format is { IsWhole: true })
            .GroupBy(static date => date.Printed.Value.Syntax)
            .Select(static date => new PrintedDate(date.First().Printed, date.First().Format!))
            .ToList();
        Check(proof, [.. dates.Where(static date => date.Format.IsNumeric)]);
        Check(proof, [.. dates.Where(static date => date.Kind == PrintedDateKind.Labeled)]);
        Check(proof, [.. dates.Where(static date => date.Kind == PrintedDateKind.InSentence)]);
    }

    private static void Check(Proof proof, IReadOnlyList<PrintedDate> dates)
    {
        var formats = dates
            .GroupBy(static date => date.Format.Written, StringComparer.Ordinal)
            .OrderByDescending(static format => format.Count())
            .ToList();
        if (formats.Count < 2)
        {
            return;
        }

        var usual = formats[0].First().Format;
        foreach (var other in formats.Skip(1))
        {
            var isSwapped = other.First().Format.IsSwapOf(usual);
            if (isSwapped || (formats.Count == 2 && other.Count() == 1 && formats[0].Count() > 1))
            {
                foreach (var date in other)
                {
                    proof.Report.Add(
                        ProofreadingRules.DateFormats,
                        date.Printed.Place,
                        date.Printed.Value.Syntax,
                        (
                            isSwapped
                                ? "day and month change places here: another date of this letter is written "
                                : "the other dates that stand like this one are written "
                        ) + $"'{usual.Written}'; write it here too"
                    );
                }
            }
        }
    }
}
