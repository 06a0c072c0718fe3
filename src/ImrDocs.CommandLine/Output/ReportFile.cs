using ImrDocs.CommandLine.Reporting;

namespace ImrDocs.CommandLine.Output;

/// <summary>A report in a file, besides what is written to the output.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Path">The file.</param>
internal sealed record ReportFile(ReportFormat Format, string Path);
