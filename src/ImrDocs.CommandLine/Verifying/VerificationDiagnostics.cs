using System.Globalization;
using ImrDocs.CommandLine.Redlining;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Diagnostics;
using ImrDocs.Letters;
using ImrDocs.Snapshots;
using ImrDocs.Verification;
using ImrDocs.Verification.Clauses;
using ImrDocs.Verification.Redlines;
using ImrDocs.Verification.Samples;

namespace ImrDocs.CommandLine.Verifying;

/// <summary>What <c>verify</c> found as errors at places of files, for machines that show them there.</summary>
/// <remarks>A change stands once, at the line of the template that writes what changed.</remarks>
internal static class VerificationDiagnostics
{
    private const int MostLetters = 5;

    public static IReadOnlyList<Diagnostic> Of(VerificationReport report)
    {
        var redlines = VerificationRedlines.Of(report, report.Result.Folder);
        return
        [
            .. report.TemplateDiagnostics,
            .. report.SampleErrors,
            .. OfChanges(report, redlines),
            .. report.Result.Samples.SelectMany(sample => OfSample(report, sample)),
            .. report.Result.Orphans.Select(file =>
                Diagnostic.OfFile(
                    VerificationRules.Orphan,
                    report.PathOf(file),
                    $"no sample makes this approved letter; bring the sample back, or remove the letter: "
                        + $"{report.RemoveCommand}"
                )
            ),
        ];
    }

    // A place that prints its values in another way now is one change, though each letter shows another value.
    private static IEnumerable<Diagnostic> OfChanges(VerificationReport report, RedlineReport redlines) =>
        redlines
            .Blocks.Where(static block => block.Changes[0].Example.Kind != ClauseChangeKind.File)
            .Select((block, index) => (Block: block, Place: PlaceOf(report, block), Index: index))
            .GroupBy(static change => (change.Place, change.Place.IsOfValues ? -1 : change.Index))
            .Select(same =>
                OfChange(report, redlines, [.. same.Select(static change => change.Block)], same.Key.Place)
            );

    private static Diagnostic OfChange(
        VerificationReport report,
        RedlineReport redlines,
        ChangeBlock[] blocks,
        ChangePlace place
    )
    {
        var first = blocks[0];
        var note = first.Note is { } words ? $" ({words})" : "";
        var more = first.Changes.Count - 1;
        var rest =
            more > 0
                ? string.Create(CultureInfo.InvariantCulture, $" and {more} more {(more == 1 ? "clause" : "clauses")}")
                : "";
        var all = blocks.SelectMany(static block => block.LetterNames).Distinct().Count();
        var letters =
            blocks.Length == 1
                ? Shorten(first, redlines.LettersOf(first))
                : $"and other values; in {Quantity.Of(all, "letter")}";
        return new(
            VerificationRules.Different,
            $"{first.Name}{note}: {RedlineText.Plain(first.Changes[0].Example)}{rest} ({letters}{place.Note}); "
                + $"accept or reject the change: {report.ReviewCommand}"
        )
        {
            Path = place.Path,
            Position = place.Position,
        };
    }

    // An annotation is read beside a line; the whole list is in the redline.
    private static string Shorten(ChangeBlock block, string letters) =>
        block.Letters.Count <= MostLetters || !letters.Contains(':', StringComparison.Ordinal)
            ? letters
            : string.Create(
                CultureInfo.InvariantCulture,
                $"in {block.Letters.Count} letters: {string.Join(", ", block.LetterNames.Take(MostLetters))}, and "
                    + $"{block.Letters.Count - MostLetters} more"
            );

    // A value that stands in the sample as it is printed is data; whatever else changed, a template writes it.
    private static ChangePlace PlaceOf(VerificationReport report, ChangeBlock block)
    {
        var sample = report.Result.Samples.First(result => result.Sample.Name == block.LetterNames[0]);
        if (block.Changes[0].Example.Origin is not { } origin || report.FindTemplate(origin.Path) is not { } path)
        {
            var format = block.Changes[0].Example.Format ?? LetterFormat.Source;
            var file = sample.Files.First(file => SampleSnapshot.FormatOf(file, report.Formats) == format);
            return new(
                report.PathOf(file.VerifiedFileName),
                FirstDifference(file.VerifiedText ?? "", file.ReceivedText)
            );
        }

        return origin.Value is { Length: > 0 } value && SampleValues.Find(sample.Sample, value) is { } position
            ? new(sample.Sample.Path, position)
            {
                Note = string.Create(
                    CultureInfo.InvariantCulture,
                    $"; printed by {path}({origin.Line},{origin.Column})"
                ),
            }
            : new(path, new(origin.Line, origin.Column)) { IsOfValues = origin.Value is not null };
    }

    private static IEnumerable<Diagnostic> OfSample(VerificationReport report, SampleResult sample) =>
        sample
            .Files.Where(static file => file.Status != SnapshotStatus.Equal)
            .Select(file => OfFile(report, sample, file))
            .OfType<Diagnostic>();

    private static Diagnostic? OfFile(VerificationReport report, SampleResult sample, SnapshotFile file) =>
        file switch
        {
            { Diagnostic: { } diagnostic } => Diagnostic.OfFile(
                VerificationRules.File,
                report.PathOf(file.VerifiedFileName),
                diagnostic
            ),
            { VerifiedText: not null } => null,
            _ => Diagnostic.OfFile(
                VerificationRules.New,
                sample.Sample.Path,
                $"the letter of '{sample.Sample.Name}' has no approved "
                    + $"{SampleSnapshot.FormatOf(file, report.Formats).Extension} version; read it "
                    + $"and accept it: {report.ReviewCommand}"
            ),
        };

    private static SourcePosition FirstDifference(string verified, string received)
    {
        var same = verified.AsSpan(0, verified.AsSpan().CommonPrefixLength(received));
        return new(same.Count('\n') + 1, same.Length - (same.LastIndexOf('\n') + 1) + 1);
    }

    /// <summary>Where a change is shown.</summary>
    private sealed record ChangePlace(string Path, SourcePosition Position)
    {
        /// <summary>What else is said of the place.</summary>
        public string Note { get; init; } = "";

        /// <summary>Whether it is a place of a template that prints a value.</summary>
        public bool IsOfValues { get; init; }
    }
}
