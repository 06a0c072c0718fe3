using ImrDocs.CommandLine.Redlining;
using ImrDocs.Validation;
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
                    .Select(static sample => (sample.Sample.Name, FaultsOf(sample))),
            ]
        )
        {
            New = [.. report.Redlines.Where(static redline => redline.IsNew)],
            Orphans = [.. report.Result.Orphans.Select(report.PathOf)],
            Faults = [.. report.TemplateFaults.Select(static fault => fault.ToString())],
        };

    public static string TitleOf(string letter) => $"Letters '{letter}' that are not as approved";

    private static string FaultsOf(SampleResult sample) =>
        string.Join("; ", sample.Faults.Where(static fault => fault.Rule.Severity == Severity.Error));
}
