using System.Globalization;
using ImrDocs.Diagnostics;
using ImrDocs.Snapshots;
using ImrDocs.Verification;
using ImrDocs.Verification.Redlines;

namespace ImrDocs.CommandLine.Verifying;

/// <summary>What <c>verify</c> found as errors at places of files, for machines that show them there.</summary>
internal static class VerificationDiagnostics
{
    private const int MostClauses = 5;

    public static IReadOnlyList<Diagnostic> Of(VerificationReport report) =>
        [
            .. report.TemplateDiagnostics,
            .. report.SampleErrors,
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
            .. sample
                .Files.Where(static file => file.Status != SnapshotStatus.Equal)
                .Select(file => OfFile(report, sample, file)),
        ];

    private static Diagnostic OfFile(VerificationReport report, SampleResult sample, SnapshotFile file) =>
        file switch
        {
            { Diagnostic: { } diagnostic } => Diagnostic.OfFile(
                VerificationRules.File,
                report.PathOf(file.VerifiedFileName),
                diagnostic
            ),
            { VerifiedText: { } verified } => new(
                VerificationRules.Different,
                $"the letter of '{sample.Sample.Name}' is not the approved "
                    + $"one{ClausesOf(report.RedlineOf(sample))}; accept or reject the change: {report.ReviewCommand}"
            )
            {
                Path = report.PathOf(file.VerifiedFileName),
                Position = FirstDifference(verified, file.ReceivedText),
            },
            _ => Diagnostic.OfFile(
                VerificationRules.New,
                sample.Sample.Path,
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
        var rest = more > 0 ? string.Create(CultureInfo.InvariantCulture, $"; and {more} more") : "";
        return names.Length == 0 ? "" : $": {string.Join("; ", names.Take(MostClauses))}{rest}";
    }

    private static SourcePosition FirstDifference(string verified, string received)
    {
        var same = verified.AsSpan(0, verified.AsSpan().CommonPrefixLength(received));
        return new(same.Count('\n') + 1, same.Length - (same.LastIndexOf('\n') + 1) + 1);
    }
}
