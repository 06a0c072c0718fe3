using ImrDocs.CommandLine.Reporting;

namespace ImrDocs.CommandLine.Output;

/// <summary>Writes what a command found in one format.</summary>
/// <param name="Format">The format.</param>
/// <param name="Write">Writes it to the output of a terminal; what a text says of errors, to its error stream.</param>
internal sealed record ReportWriter<TFound>(ReportFormat Format, Action<Terminal, TFound> Write);
