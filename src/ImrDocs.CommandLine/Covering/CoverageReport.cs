using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Templates;
using ImrDocs.Verification.Coverage;

namespace ImrDocs.CommandLine.Covering;

/// <summary>What <c>coverage</c> found.</summary>
/// <param name="Result">The points and which of them are reached.</param>
/// <param name="Folder">The template folder.</param>
/// <param name="Letter">The name of the letter.</param>
internal sealed record CoverageReport(CoverageResult Result, TemplateFolder Folder, string Letter)
{
    /// <summary>The formats in which it is written.</summary>
    public static ReportOptions<CoverageReport> CreateOptions() =>
        new(
            new(ReportFormat.Text, static (terminal, it) => CoverageText.Write(terminal, it.Result, it.Folder)),
            new(ReportFormat.Json, static (terminal, it) =>
                JsonOutput.Write(terminal, json => CoverageJson.Write(json, it.Result, it.Letter))
            ),
            new(ReportFormat.Cobertura, static (terminal, it) =>
                terminal.WriteDocument(CoberturaReport.Write(it.Result, it.Letter))
            )
        );
}
