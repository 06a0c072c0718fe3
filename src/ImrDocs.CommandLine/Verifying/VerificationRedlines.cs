using ImrDocs.CommandLine.Redlining;
using ImrDocs.Diagnostics;
using ImrDocs.Verification;

namespace ImrDocs.CommandLine.Verifying;

/// <summary>What <c>verify</c> found as a report of what changed.</summary>
internal static class VerificationRedlines
{
    public const string ApprovedLetters = "the approved letters";

    public static RedlineReport Of(VerificationReport report, string folder) =>
        new(
            TitleOf(report.Letter),
            ApprovedLetters,
            $"the letters that the templates in {folder} make",
            report.Result.Samples.Count,
            [.. report.Redlines.Where(static redline => !redline.IsNew)],
            [
                .. report
                    .Result.Samples.Where(static sample => sample.Files.Count == 0)
                    .Select(static sample => (sample.Sample.Name, DiagnosticsOf(sample))),
            ]
        )
        {
            New = [.. report.Redlines.Where(static redline => redline.IsNew)],
            Orphans = [.. report.Result.Orphans.Select(report.PathOf)],
            Diagnostics = [.. report.TemplateErrors.Select(static diagnostic => diagnostic.ToString())],
        };

    public static string TitleOf(string letter) => $"Letters '{letter}' that are not as approved";

    private static string DiagnosticsOf(SampleResult sample) =>
        string.Join("; ", sample.Diagnostics.Where(static diagnostic => diagnostic.Rule.Severity == Severity.Error));
}
