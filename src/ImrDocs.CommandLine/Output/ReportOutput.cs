using ImrDocs.CommandLine.Paths;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Diagnostics;
using ImrDocs.Snapshots.Files;

namespace ImrDocs.CommandLine.Output;

/// <summary>Where a run writes what it found, and in which formats.</summary>
/// <param name="writer">Writes the format of the output.</param>
/// <param name="output">The file to write to instead of the output; null for the output.</param>
/// <param name="files">The reports besides, with their files.</param>
internal sealed class ReportOutput<TFound>(
    ReportWriter<TFound> writer,
    string? output,
    IReadOnlyList<(ReportWriter<TFound> Writer, string Path)> files
)
{
    /// <summary>The format of the output.</summary>
    public ReportFormat Format => writer.Format;

    /// <summary>The file that is written instead of the output; null where there is none.</summary>
    public string? Path => output;

    /// <summary>Whether one of the files cannot be the output of a command; the reason is reported.</summary>
    /// <param name="terminal">Where the reason is written.</param>
    /// <param name="inputs">The files that the command reads.</param>
    /// <param name="others">Files that the command writes besides; null where it does not.</param>
    public bool IsRefused(Terminal terminal, IEnumerable<string> inputs, params IEnumerable<string?> others)
    {
        string[] paths = [.. files.Select(static file => file.Path).Prepend(output).Concat(others).OfType<string>()];
        string[] read = paths.Length == 0 ? [] : [.. inputs];
        if (paths.Any(path => OutputFile.IsRefused(terminal, path, read)))
        {
            return true;
        }

        // Not every file system distinguishes case.
        var twice = paths
            .GroupBy(RealPath.OfEntry, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(static same => same.Count() > 1);
        if (twice is not null)
        {
            terminal.Error.WriteLine($"'{twice.Last()}' is named for two reports; name a file for each.");
        }

        return twice is not null;
    }

    /// <summary>Writes the output and every file, each whole or not at all; errors are reported.</summary>
    /// <returns>Whether all could be written.</returns>
    public bool Write(Terminal terminal, TFound found)
    {
        var isWritten = Try(terminal, () =>
            DocumentOutput.Write(terminal, output, shown => writer.Write(shown, found))
        );
        foreach (var (report, path) in files)
        {
            isWritten &= Try(terminal, () =>
                DocumentOutput.WriteAll(terminal, path, shown => report.Write(shown, found))
            );
        }

        return isWritten;
    }

    private static bool Try(Terminal terminal, Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (FileWriteException exception)
        {
            Diagnostic.OfFile(FileRules.Unwritable, exception.Path, exception.Message).WriteTo(terminal);
            return false;
        }
    }
}
