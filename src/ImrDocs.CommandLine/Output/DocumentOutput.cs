using System.Globalization;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;

namespace ImrDocs.CommandLine.Output;

/// <summary>Writes a document to the output, or the same document into a file.</summary>
internal static class DocumentOutput
{
    /// <summary>Writes a document that is made of no file, and gives the exit code.</summary>
    /// <param name="terminal">Where it is written, and errors are reported.</param>
    /// <param name="path">The file to write to; null for the output.</param>
    /// <param name="write">Writes it to the output of a terminal.</param>
    /// <exception cref="Snapshots.Files.FileWriteException">The file cannot be written.</exception>
    public static int Run(Terminal terminal, string? path, Action<Terminal> write)
    {
        if (OutputFile.IsRefused(terminal, path, []))
        {
            return ExitCode.WrongUsage;
        }

        Write(terminal, path, write);
        return ExitCode.Done;
    }

    /// <summary>Writes a document; into a file, whole or not at all.</summary>
    /// <exception cref="Snapshots.Files.FileWriteException">The file cannot be written.</exception>
    public static void Write(Terminal terminal, string? path, Action<Terminal> write)
    {
        if (path is null)
        {
            write(terminal);
            return;
        }

        using var text = NewText();
        write(terminal with { Output = text, HasOutputColor = false });
        OutputFile.Write(path, text.ToString());
    }

    /// <summary>Writes a document into a file, with what it says of errors in its place.</summary>
    /// <exception cref="Snapshots.Files.FileWriteException">The file cannot be written.</exception>
    public static void WriteAll(Terminal terminal, string path, Action<Terminal> write)
    {
        using var text = NewText();
        write(
            terminal with
            {
                Output = text,
                Error = text,
                HasOutputColor = false,
                HasColor = false,
                IsInteractive = false,
            }
        );
        OutputFile.Write(path, text.ToString());
    }

    private static StringWriter NewText() => new(CultureInfo.InvariantCulture) { NewLine = "\n" };
}
