using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.Diagnostics;
using ImrDocs.Snapshots.Files;

namespace ImrDocs.CommandLine.Commands;

/// <summary>
/// What a command does with a letter's folder: a file that cannot be read or written is reported as an error, and a
/// stop in words.
/// </summary>
internal static class FolderRun
{
    /// <summary>Runs it, and gives the exit code.</summary>
    /// <param name="terminal">Where errors are reported.</param>
    /// <param name="folder">The folder, which is named where no file is known.</param>
    /// <param name="stopped">What an interrupt left undone, in a sentence.</param>
    /// <param name="run">What is done.</param>
    public static int Run(Terminal terminal, string folder, string stopped, Func<int> run)
    {
        try
        {
            return run();
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine(stopped);
            return ExitCode.Canceled;
        }
        catch (FileWriteException exception)
        {
            Diagnostic.OfFile(FileRules.Unwritable, exception.Path, exception.Message).WriteTo(terminal);
            return ExitCode.InputErrors;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Diagnostic.OfFile(FileRules.Unreadable, folder, exception.Message).WriteTo(terminal);
            return ExitCode.InputErrors;
        }
    }
}
