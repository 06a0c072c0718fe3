using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Tracking;
using ImrDocs.Models;

namespace ImrDocs.CommandLine.Redlining;

/// <summary>The formats of what changes in letters.</summary>
internal static class RedlineReports
{
    public static ReportOptions<RedlineReport> Create<TLetter>()
        where TLetter : class, ILetter<TLetter> =>
        new([
            new ReportWriter<RedlineReport>(ReportFormat.Text, RedlineText.Write),
            new ReportWriter<RedlineReport>(ReportFormat.Markdown, static (terminal, report) =>
                terminal.WriteDocument(RedlineMarkdown.Write(report))
            ),
            new ReportWriter<RedlineReport>(ReportFormat.Html, static (terminal, report) =>
                terminal.WriteDocument(RedlinePage.Write(report))
            ),
            .. TrackedReports.Of<TLetter, RedlineReport>(static report => report.Tracked),
        ]);
}
