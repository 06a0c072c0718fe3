using System.Text.Json;
using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Redlining;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Reviewing;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.CommandLine.Templates;
using ImrDocs.CommandLine.Tracking;
using ImrDocs.CommandLine.Verifying;
using ImrDocs.Forms.Tracking;
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
        var reports = new ReportOptions<PendingReport>([
            new ReportWriter<PendingReport>(ReportFormat.Text, static (terminal, found) =>
                WriteText(terminal, found.Folder, found.Letters)
            ),
            new ReportWriter<PendingReport>(ReportFormat.Json, static (terminal, found) =>
                JsonOutput.Write(terminal, json => Write(json, found.Folder, found.Letters))
            ),
            .. TrackedReports.Of<TLetter, PendingReport>(static found => found.Tracked),
        ]);
        var author = new AuthorOptions();
        var page = RedlinePageOption.Create();
        var command = new LetterCommand(
            "pending",
            "List the letters that wait for review, one file per line.",
            [
                new("The files that wait for review:", "pending"),
                .. TrackedExamples.Of<TLetter>("The letters that wait", "pending"),
                new("For programs, with what is stale:", "pending --format json"),
            ]
        )
        {
            folder,
            only,
        };
        reports.AddTo(command);
        author.AddTo(command);
        command.Add(page);

        command.SetStoppableAction(terminal, (parsed, cancellation) =>
            folder.Read(parsed, terminal) is { } letters
                ? Run<TLetter>(
                    terminal,
                    letters,
                    parsed.GetValue(only),
                    reports.Read(parsed),
                    author.Read(parsed),
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
        ReportOutput<PendingReport> output,
        ChangeAuthor author,
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
            var isWritten = output.Write(
                terminal,
                new(
                    samples.Folder,
                    letters,
                    new(author, format => pending.Tracked([.. letters.Where(IsFresh)], format, cancellation))
                )
            );
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
        var redlines = pending.Redlines([.. letters.Where(IsFresh)], cancellation);
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

    private static bool IsFresh(PendingLetter letter) => letter.Staleness is null;

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

/// <summary>What <c>pending</c> found.</summary>
/// <param name="Folder">The folder of the samples.</param>
/// <param name="Letters">The letters that wait.</param>
/// <param name="Tracked">The letters that can be reviewed, with tracked changes.</param>
internal sealed record PendingReport(string Folder, IReadOnlyList<PendingLetter> Letters, TrackedLetters Tracked);
