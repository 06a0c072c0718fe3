using System.CommandLine;
using System.Text.Json;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Reviewing;
using ImrDocs.CommandLine.Verifying;
using ImrDocs.Models;
using ImrDocs.Validation;
using ImrDocs.Verification.Pending;
using ImrDocs.Verification.Samples;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>pending</c>: lists the letters that wait, for scripts.</summary>
internal static class PendingCommand
{
    public static Command Create<TLetter>(Terminal terminal)
        where TLetter : class, ILetter<TLetter>
    {
        var folder = LetterFolderArgument.Create(TLetter.LetterSchema.Name);
        var only = LetterFolderArgument.CreateFilter();
        var format = ReportFormatName.Option(ReportFormat.Text, ReportFormat.Json);
        var command = new Command("pending", "List the letters that wait for a review: a line for each file.") { folder, only, format };
        command.SetAction(parsed => Run<TLetter>(
            terminal, parsed.GetValue(folder) ?? LetterFolderArgument.DefaultOf(TLetter.LetterSchema.Name), parsed.GetValue(only), parsed.GetValue(format)));
        return command;
    }

    private static int Run<TLetter>(Terminal terminal, string folder, string? only, ReportFormat format)
        where TLetter : class, ILetter<TLetter>
    {
        if (LetterFolderArgument.Read(terminal, folder) is not { } samples)
        {
            return ExitCode.WrongUsage;
        }

        try
        {
            var filter = only is null ? null : new SampleFilter(only);
            var letters = PendingFolder.Letters<TLetter>(terminal, folder, samples, filter);
            if (format == ReportFormat.Json)
            {
                JsonOutput.Write(terminal, json => Write(json, samples.Folder, letters));
            }
            else
            {
                letters.SelectMany(static letter => letter.Files).ToList().ForEach(file => terminal.Output.WriteLine($"{samples.Folder}/{file.File.ReceivedFileName}"));
            }

            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            new Diagnostic(samples.Folder, Diagnostic.Start, FileRules.Unreadable, exception.Message).WriteTo(terminal);
            return ExitCode.InputErrors;
        }
    }

    private static void Write(Utf8JsonWriter json, string folder, IReadOnlyList<PendingLetter> letters)
    {
        json.WriteStartObject();
        json.WriteString("folder", folder);
        json.WriteStartArray("letters");
        foreach (var letter in letters)
        {
            json.WriteStartObject();
            json.WriteString("name", letter.Name);
            json.WriteString("stale", letter.Staleness);
            json.WriteStartArray("files");
            foreach (var file in letter.Files.Select(static pending => pending.File))
            {
                json.WriteStartObject();
                json.WriteString("status", FileStatus.Of(file));
                json.WriteString("received", $"{folder}/{file.ReceivedFileName}");
                json.WriteString("verified", $"{folder}/{file.VerifiedFileName}");
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
