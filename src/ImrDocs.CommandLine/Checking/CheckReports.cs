using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Reporting;

namespace ImrDocs.CommandLine.Checking;

/// <summary>The formats of what <c>check</c> found.</summary>
internal static class CheckReports
{
    /// <param name="tool">The name of the tool.</param>
    public static ReportOptions<CheckResult> Create(string tool) =>
        new(
            new(ReportFormat.Text, TextReport.Write),
            new(ReportFormat.Json, static (terminal, result) =>
                JsonOutput.Write(terminal, json => JsonReport.Write(json, result))
            ),
            new(ReportFormat.Sarif, (terminal, result) =>
                JsonOutput.Write(terminal, json => SarifReport.Write(json, result.Diagnostics, tool, result.Templates))
            ),
            new(ReportFormat.GitHub, static (terminal, result) =>
            {
                GitHubReport.Write(terminal, result.Diagnostics);
                TextReport.WriteSummary(terminal, result);
            })
        );
}
