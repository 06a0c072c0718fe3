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
        string[] folders = [.. Reports.Where(static report => report.Writer.Format.IsFolder).Select(PathOf)];
        string[] documents =
        [
            .. Reports.Where(static report => !report.Writer.Format.IsFolder).Select(PathOf),
            .. others.OfType<string>(),
        ];
        string[] paths = [.. documents, .. folders];
        string[] read = documents.Length == 0 ? [] : [.. inputs];
        if (
            documents.Any(path => OutputFile.IsRefused(terminal, path, read))
            || folders.Any(path => OutputFolder.IsRefused(terminal, path))
        )
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
        {
            if (writer.WriteFolder is { } writeFolder)
            {
                return writeFolder(terminal, found, output!);
            }

            DocumentOutput.Write(terminal, output, shown => writer.Write(shown, found));
            return true;
        });
        foreach (var (report, path) in files)
        {
            isWritten &= Try(terminal, () =>
            {
                if (report.WriteFolder is { } writeFolder)
                {
                    return writeFolder(Notes(terminal), found, path);
                }

                DocumentOutput.WriteAll(terminal, path, shown => report.Write(shown, found));
                return true;
            });
        }

        return isWritten;
    }

    private IEnumerable<(ReportWriter<TFound> Writer, string Path)> Reports =>
        output is null ? files : files.Prepend((writer, output));

    private static string PathOf((ReportWriter<TFound> Writer, string Path) report) => report.Path;

    // What programs read has nothing else in it.
    private Terminal Notes(Terminal terminal) =>
        writer.Format == ReportFormat.Text ? terminal : terminal with { Output = terminal.Error };

    private static bool Try(Terminal terminal, Func<bool> write)
    {
        try
        {
            return write();
        }
        catch (FileWriteException exception)
        {
            Diagnostic.OfFile(FileRules.Unwritable, exception.Path, exception.Message).WriteTo(terminal);
            return false;
        }
    }
}
