using ImrDocs.CommandLine.Reporting;

namespace ImrDocs.CommandLine.Output;

/// <summary>Writes what a command found in one format.</summary>
/// <param name="Format">The format.</param>
/// <param name="Write">Writes it to the output of a terminal; what a text says of errors, to its error stream.</param>
internal sealed record ReportWriter<TFound>(ReportFormat Format, Action<Terminal, TFound> Write)
{
    /// <summary>A writer of a folder.</summary>
    /// <param name="format">The format.</param>
    /// <param name="write">
    /// Writes the folder, says on the terminal what was written, and gives whether all was.
    /// </param>
    public ReportWriter(ReportFormat format, Func<Terminal, TFound, string, bool> write)
        : this(format, static (_, _) => throw new InvalidOperationException("A folder has a path.")) =>
        WriteFolder = write;

    /// <summary>Writes the folder; null for a format that is one document.</summary>
    public Func<Terminal, TFound, string, bool>? WriteFolder { get; }
}
