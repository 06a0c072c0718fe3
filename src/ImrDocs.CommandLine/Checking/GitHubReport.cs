using System.Globalization;
using ImrDocs.Templating.Diagnostics;

namespace ImrDocs.CommandLine.Checking;

/// <summary>Writes the result of a check as commands of GitHub's workflows, which show each fault beside its line.</summary>
internal static class GitHubReport
{
    public static void Write(TextWriter output, CheckResult result)
    {
        foreach (var d in result.Diagnostics)
        {
            var command = d.Rule.Severity == TemplateSeverity.Error ? "error" : "warning";
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"::{command} file={Property(d.Path)},line={d.Line},endLine={d.Line},col={d.Column},endColumn={d.EndColumn},title={d.Rule.Id}::{Data(d.FullMessage)}"));
        }
    }

    // A command ends with its line, and its properties with a comma or a colon.
    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
