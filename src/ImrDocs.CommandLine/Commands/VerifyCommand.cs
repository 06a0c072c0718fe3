using System.CommandLine;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.CommandLine.Verifying;
using ImrDocs.Models;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>verify</c>: holds the letters of samples to the versions that a person approved.</summary>
internal static class VerifyCommand
{
    public static Command Create<TLetter>(Terminal terminal, string tool)
        where TLetter : class, ILetter<TLetter>
    {
        var folder = LetterFolderArgument.Create(TLetter.LetterSchema.Name);
        var only = LetterFolderArgument.CreateFilter();
        var format = ReportFormatName.Option(
            ReportFormat.Text,
            ReportFormat.Json,
            ReportFormat.JUnit,
            ReportFormat.GitHub,
            ReportFormat.Sarif
        );
        var page = RedlinePageOption.Create();
        var command = new Command("verify", "Compare each sample's letter with its approved version.")
        {
            folder,
            only,
            format,
            page,
        };
        var showsSensitive = ShowSensitiveOption.AddTo(command, terminal, page);

        command.SetStoppableAction(terminal, (parsed, cancellation) =>
            new VerifyRun<TLetter>(
                terminal,
                tool,
                parsed.GetValue(folder) ?? LetterFolderArgument.DefaultOf(TLetter.LetterSchema.Name),
                parsed.GetValue(only),
                parsed.GetValue(format),
                parsed.GetValue(page),
                parsed.GetValue(showsSensitive)
            ).Run(cancellation)
        );
        return command;
    }
}
