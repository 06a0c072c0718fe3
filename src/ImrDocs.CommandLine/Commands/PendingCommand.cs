using System.Text.Json;
using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Redlining;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Reviewing;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.CommandLine.Templates;
using ImrDocs.CommandLine.Verifying;
using ImrDocs.Models;
using ImrDocs.Verification.Pending;
using ImrDocs.Verification.Samples;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>pending</c>: lists the letters that wait, for scripts.</summary>
internal static class PendingCommand
{
    public static LetterCommand Create<TLetter>(Terminal terminal, string tool)
        where TLetter : class, ILetter<TLetter>
    {
        var folder = new LetterFolderArgument(new TemplateRule(tool, TLetter.LetterSchema.Name));
        var only = LetterFolderArgument.CreateFilter();
        var reports = new ReportOptions<(string Folder, IReadOnlyList<PendingLetter> Letters)>(
            new(ReportFormat.Text, static (terminal, found) => WriteText(terminal, found.Folder, found.Letters)),
            new(ReportFormat.Json, static (terminal, found) =>
                JsonOutput.Write(terminal, json => Write(json, found.Folder, found.Letters))
            )
        );
        var page = RedlinePageOption.Create();
        var command = new LetterCommand(
            "pending",
            "List the letters that wait for review, one file per line.",
            [
                new("The files that wait for review:", "pending"),
                new("For programs, with what is stale:", "pending --format json"),
            ]
        )
        {
            folder,
            only,
        };
        reports.AddTo(command);
        command.Add(page);

        command.SetStoppableAction(terminal, (parsed, cancellation) =>
            folder.Read(parsed, terminal) is { } letters
                ? Run<TLetter>(
                    terminal,
                    letters,
                    parsed.GetValue(only),
                    reports.Read(parsed),
                    parsed.GetValue(page),
                    cancellation
                )
                : ExitCode.WrongUsage
        );
        return command;
    }

    private static int Run<TLetter>(
        Terminal terminal,
        LetterFolder folder,
        string? only,
        ReportOutput<(string Folder, IReadOnlyList<PendingLetter> Letters)> output,
        string? page,
        CancellationToken cancellation
    )
        where TLetter : class, ILetter<TLetter>
    {
        var samples = folder.Samples;
        if (folder.RefusalOf(only) is { } refusal)
        {
            terminal.Error.WriteLine(refusal);
            return ExitCode.WrongUsage;
        }

        if (output.IsRefused(terminal, LetterInputs.Of(folder.Path, samples), page))
        {
            return ExitCode.WrongUsage;
        }

        return FolderRun.Run(terminal, samples.Folder, "Stopped. Nothing was changed.", () =>
        {
            var pending = new PendingFolder<TLetter>(terminal, folder, only is null ? null : new SampleFilter(only));
            var letters = pending.Letters(cancellation);
            var isWritten = output.Write(terminal, (samples.Folder, letters));
            if (page is not null)
            {
                OutputFile.Write(page, RedlinePage.Write(ReportOf(pending, samples.Folder, letters, cancellation)));
            }

            return isWritten ? ExitCode.Done : ExitCode.InputErrors;
        });
    }

    private static RedlineReport ReportOf<TLetter>(
        PendingFolder<TLetter> pending,
        string folder,
        IReadOnlyList<PendingLetter> letters,
        CancellationToken cancellation
    )
        where TLetter : class, ILetter<TLetter>
    {
        var redlines = pending.Redlines([.. letters.Where(static letter => letter.Staleness is null)], cancellation);
        return new(
            VerificationRedlines.TitleOf(TLetter.LetterSchema.Name),
            VerificationRedlines.ApprovedLetters,
            $"the letters that wait in {folder}",
            letters.Count,
            [.. redlines.Where(static redline => !redline.IsNew)],
            [
                .. letters
                    .Where(static letter => letter.Staleness is not null)
                    .Select(static letter => (letter.Name, letter.Staleness!)),
            ]
        )
        {
            New = [.. redlines.Where(static redline => redline.IsNew)],
            Orphans = [.. pending.Orphans.Select(file => $"{folder}/{file.Name}")],
        };
    }

    private static void WriteText(Terminal terminal, string folder, IReadOnlyList<PendingLetter> letters) =>
        letters
            .SelectMany(static letter => letter.Files)
            .ToList()
            .ForEach(file => terminal.Output.WriteLine($"{folder}/{file.File.ReceivedFileName}"));

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
