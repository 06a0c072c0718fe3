using ImrDocs.CommandLine.Importing;
using ImrDocs.CommandLine.Importing.Declaring;
using ImrDocs.CommandLine.Importing.Writing;
using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.Diagnostics;
using ImrDocs.Snapshots.Files;

namespace ImrDocs.CommandLine.Commands;

/// <summary>Makes a draft from a document and writes its files.</summary>
/// <param name="terminal">Where to report.</param>
/// <param name="read">Reads a document of its kind.</param>
/// <param name="mostBytes">The largest document.</param>
internal sealed class ImportRun(Terminal terminal, Func<byte[], ImportFindings, ImportedDocument> read, int mostBytes)
{
    public int Run(string path, string? directory)
    {
        var name = DraftLetter.NameOf(path);
        var folder = directory ?? name;
        var findings = new ImportFindings();
        Draft draft;
        try
        {
            var document = read(PlainFile.ReadAllBytes(path, mostBytes), findings);
            draft = DraftFiles.Of(document, name, Path.GetFileName(path), findings);
        }
        catch (ImportException exception)
        {
            new ImportFinding(exception.Rule, ImportPlace.Document, exception.Message).WriteTo(terminal, path);
            return ExitCode.InputErrors;
        }
        catch (FileTooLargeException)
        {
            var message =
                $"this is larger than a letter: it has more than {mostBytes / 1024 / 1024} MiB; save the letter "
                + "alone, without images";
            new ImportFinding(ImportRules.TooLarge, ImportPlace.Document, message).WriteTo(terminal, path);
            return ExitCode.InputErrors;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Diagnostic
                .OfFile(FileRules.Unreadable, path, "the file cannot be read: " + Reason(exception))
                .WriteTo(terminal);
            return ExitCode.InputErrors;
        }

        return Write(draft, path, folder, findings);
    }

    private static string Reason(Exception exception) =>
        exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => "it does not exist",
            UnauthorizedAccessException => "it is a folder, or access is denied",
            _ => exception.Message,
        };

    private int Write(Draft draft, string path, string folder, ImportFindings findings)
    {
        var existing = draft.Files.Select(file => Path.Combine(folder, file.Path)).Where(Path.Exists).ToList();
        if (existing.Count > 0 || File.Exists(folder))
        {
            var what = existing.Count > 0 ? existing[0] : folder;
            terminal.Error.WriteLine(
                $"'{what}' is there already; name another folder with --out, or delete what is in the way."
            );
            return ExitCode.WrongUsage;
        }

        foreach (var finding in findings.All)
        {
            finding.WriteTo(terminal, path);
        }

        try
        {
            foreach (var file in draft.Files)
            {
                var full = Path.Combine(folder, file.Path);
                new OutputFolder(Path.GetDirectoryName(full)!).Write(Path.GetFileName(full), file.Text);
                terminal.Output.WriteLine($"Wrote {full.Replace('\\', '/')}");
            }
        }
        catch (FileWriteException exception)
        {
            Diagnostic.OfFile(FileRules.Unwritable, folder, exception.Message).WriteTo(terminal);
            return ExitCode.InputErrors;
        }

        var errors = findings.All.Count(static finding => finding.Rule.Severity == Severity.Error);
        var warnings = findings.All.Count - errors;
        terminal.Output.WriteLine(
            (errors, warnings) switch
            {
                (0, 0) => "All of the document is in the draft.",
                (0, _) => $"{Quantity.Of(warnings, "warning")}: read each, and correct the draft.",
                _ =>
                    $"{Quantity.Of(errors, "error")}, {Quantity.Of(warnings, "warning")}: correct the draft, and check "
                        + "it with 'check'.",
            }
        );
        return errors == 0 ? ExitCode.Done : ExitCode.InputErrors;
    }
}
