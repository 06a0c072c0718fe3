using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Templating.Schema;

namespace ImrDocs.CommandLine.Fields;

/// <summary>The formats of the field reference.</summary>
internal static class FieldReports
{
    public static ReportOptions<LetterSchema> Create() =>
        new(
            new(ReportFormat.Text, FieldText.Write),
            new(ReportFormat.Json, static (terminal, letter) =>
                JsonOutput.Write(terminal, json => FieldJson.Write(json, letter))
            ),
            new(ReportFormat.Markdown, static (terminal, letter) => terminal.WriteDocument(FieldMarkdown.Write(letter)))
        );
}
