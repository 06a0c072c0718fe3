using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Reporting;

namespace ImrDocs.CommandLine.Redlining;

/// <summary>The formats of what changes in letters.</summary>
internal static class RedlineReports
{
    public static ReportOptions<RedlineReport> Create() =>
        new(
            new(ReportFormat.Text, RedlineText.Write),
            new(ReportFormat.Markdown, static (terminal, report) =>
                terminal.WriteDocument(RedlineMarkdown.Write(report))
            ),
            new(ReportFormat.Html, static (terminal, report) => terminal.WriteDocument(RedlinePage.Write(report)))
        );
}
