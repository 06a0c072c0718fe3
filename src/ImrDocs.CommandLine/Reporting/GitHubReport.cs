using System.Globalization;
using ImrDocs.Diagnostics;

namespace ImrDocs.CommandLine.Reporting;

/// <summary>Writes errors as commands of GitHub's workflows, which show each beside its line.</summary>
internal static class GitHubReport
{
    public static void Write(Terminal terminal, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var d in diagnostics)
        {
            var command = d.Rule.Severity == Severity.Info ? "notice" : d.Rule.SeverityName;
            var (line, column) = (d.Line, d.Column);
            var end = d.EndColumn is { } endColumn
                ? string.Create(CultureInfo.InvariantCulture, $",endColumn={endColumn}")
                : "";
            terminal.WriteDocument(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"::{command} file={Property(d.Path)},line={line},endLine={line},col={column}{end},"
                        + $"title={d.Rule.Id}::{Data(d.FullMessage)}\n"
                )
            );
        }
    }

    // A command ends with its line, and its properties with a comma or a colon.
    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text) =>
        VisibleLine
            .Of(text)
            .Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);
}
