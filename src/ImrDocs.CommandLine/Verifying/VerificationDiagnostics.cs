using System.Globalization;
using ImrDocs.Snapshots;
using ImrDocs.Validation;
using ImrDocs.Verification;
using ImrDocs.Verification.Redlines;

namespace ImrDocs.CommandLine.Verifying;

/// <summary>What <c>verify</c> found as faults at places of files, for machines that show them there.</summary>
internal static class VerificationDiagnostics
{
    private const int MostClauses = 5;

    public static IReadOnlyList<Diagnostic> Of(VerificationReport report) =>
        [
            .. report.TemplateDiagnostics,
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

    private static IEnumerable<Diagnostic> OfSample(VerificationReport report, SampleResult sample) =>
        [
            .. sample.Diagnostics.Where(static diagnostic => diagnostic.Rule.Severity == Severity.Error),
            .. sample
                .Files.Where(static file => file.Status != SnapshotStatus.Equal)
                .Select(file => OfFile(report, sample, file)),
        ];

    private static Diagnostic OfFile(VerificationReport report, SampleResult sample, SnapshotFile file) =>
        file switch
        {
            { Diagnostic: { } diagnostic } => new(
                report.PathOf(file.VerifiedFileName),
                Diagnostic.Start,
                VerificationRules.File,
                diagnostic
            ),
            { VerifiedText: { } verified } => new(
                report.PathOf(file.VerifiedFileName),
                FirstDifference(verified, file.ReceivedText),
                VerificationRules.Different,
                $"the letter of '{sample.Sample.Name}' is not the approved "
                    + $"one{ClausesOf(report.RedlineOf(sample))}; accept or reject the change: {report.ReviewCommand}"
            ),
            _ => new(
                sample.Sample.Path,
                Diagnostic.Start,
                VerificationRules.New,
                $"the letter of '{sample.Sample.Name}' has no approved "
                    + $"{file.VerifiedFileName[(file.VerifiedFileName.LastIndexOf('.') + 1)..]} version; read it "
                    + $"and accept it: {report.ReviewCommand}"
            ),
        };

    // ": Credentials, sentence 6; Item 1, MAXIMUS guideline; and 3 more"
    private static string ClausesOf(LetterRedline? redline)
    {
        string[] names = [.. (redline?.Changes ?? []).Select(static change => change.Place.Name).Distinct()];
        var more = names.Length - MostClauses;
        return names.Length == 0
            ? ""
            : $": {string.Join("; ", names.Take(MostClauses))}{(more > 0 ? string.Create(CultureInfo.InvariantCulture, $"; and {more} more") : "")}";
    }

    private static SourcePosition FirstDifference(string verified, string received)
    {
        var same = verified.AsSpan(0, verified.AsSpan().CommonPrefixLength(received));
        return new(same.Count('\n') + 1, same.Length - (same.LastIndexOf('\n') + 1) + 1);
    }
}
