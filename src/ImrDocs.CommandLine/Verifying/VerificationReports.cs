using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Redlining;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Tracking;
using ImrDocs.Models;

namespace ImrDocs.CommandLine.Verifying;

/// <summary>The formats of what <c>verify</c> found.</summary>
internal static class VerificationReports
{
    /// <param name="tool">The name of the tool.</param>
    public static ReportOptions<VerificationReport> Create<TLetter>(string tool)
        where TLetter : class, ILetter<TLetter> =>
        new([
            new ReportWriter<VerificationReport>(ReportFormat.Text, VerificationText.Write),
            new ReportWriter<VerificationReport>(ReportFormat.Json, static (terminal, report) =>
                JsonOutput.Write(terminal, json => VerificationJson.Write(json, report))
            ),
            new ReportWriter<VerificationReport>(ReportFormat.JUnit, VerificationJUnit.Write),
            new ReportWriter<VerificationReport>(ReportFormat.GitHub, static (terminal, report) =>
            {
                GitHubReport.Write(terminal, VerificationDiagnostics.Of(report));
                VerificationText.WriteSummary(terminal, report);
            }),
            new ReportWriter<VerificationReport>(ReportFormat.Sarif, (terminal, report) =>
                JsonOutput.Write(terminal, json =>
                    SarifReport.Write(json, VerificationDiagnostics.Of(report), tool, [])
                )
            ),
            new ReportWriter<VerificationReport>(ReportFormat.Html, static (terminal, report) =>
                terminal.WriteDocument(Page(report))
            ),
            .. TrackedReports.Of<TLetter, VerificationReport>(static report => report.Tracked),
        ]);

    /// <summary>What changed as a page.</summary>
    public static string Page(VerificationReport report) =>
        RedlinePage.Write(VerificationRedlines.Of(report, report.Templates.Name));
}
