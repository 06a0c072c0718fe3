using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Redlining;
using ImrDocs.CommandLine.Reporting;

namespace ImrDocs.CommandLine.Verifying;

/// <summary>The formats of what <c>verify</c> found.</summary>
internal static class VerificationReports
{
    /// <param name="tool">The name of the tool.</param>
    public static ReportOptions<VerificationReport> Create(string tool) =>
        new(
            new(ReportFormat.Text, VerificationText.Write),
            new(ReportFormat.Json, static (terminal, report) =>
                JsonOutput.Write(terminal, json => VerificationJson.Write(json, report))
            ),
            new(ReportFormat.JUnit, VerificationJUnit.Write),
            new(ReportFormat.GitHub, static (terminal, report) =>
            {
                GitHubReport.Write(terminal, VerificationDiagnostics.Of(report));
                VerificationText.WriteSummary(terminal, report);
            }),
            new(ReportFormat.Sarif, (terminal, report) =>
                JsonOutput.Write(terminal, json =>
                    SarifReport.Write(json, VerificationDiagnostics.Of(report), tool, [])
                )
            ),
            new(ReportFormat.Html, static (terminal, report) => terminal.WriteDocument(Page(report)))
        );

    /// <summary>What changed as a page.</summary>
    public static string Page(VerificationReport report) =>
        RedlinePage.Write(VerificationRedlines.Of(report, report.Templates.Name));
}
