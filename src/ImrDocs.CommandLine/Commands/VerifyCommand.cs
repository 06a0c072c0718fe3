using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.CommandLine.Templates;
using ImrDocs.CommandLine.Verifying;
using ImrDocs.Models;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>verify</c>: holds the letters of samples to the versions that a person approved.</summary>
internal static class VerifyCommand
{
    public static LetterCommand Create<TLetter>(Terminal terminal, string tool)
        where TLetter : class, ILetter<TLetter>
    {
        var folder = new LetterFolderArgument(new TemplateRule(tool, TLetter.LetterSchema.Name));
        var only = LetterFolderArgument.CreateFilter();
        var format = ReportFormatName.Option(
            ReportFormat.Text,
            ReportFormat.Json,
            ReportFormat.JUnit,
            ReportFormat.GitHub,
            ReportFormat.Sarif
        );
        var page = RedlinePageOption.Create();
        var command = new LetterCommand(
            "verify",
            "Compare each sample's letter with its approved version.",
            [
                new("Every sample of the letter, with a redline of each difference:", "verify"),
                new(
                    "Some samples of another folder:",
                    $"verify templates/{TLetter.LetterSchema.Name} --only 'partial-*'"
                ),
                new("The changes as a page, for reviewers:", "verify --html changes.html"),
                new("For CI systems that show tests:", "verify --format junit > letters.xml"),
                new("For GitHub's workflows, beside the lines:", "verify --format github"),
            ]
        )
        {
            folder,
            only,
            format,
            page,
        };
        var showsSensitive = ShowSensitiveOption.AddTo(command, terminal, page);

        command.SetStoppableAction(terminal, (parsed, cancellation) =>
            folder.Read(parsed, terminal) is { } letters
                ? new VerifyRun<TLetter>(
                    terminal,
                    tool,
                    letters,
                    parsed.GetValue(only),
                    parsed.GetValue(format),
                    parsed.GetValue(page),
                    parsed.GetValue(showsSensitive)
                ).Run(cancellation)
                : ExitCode.WrongUsage
        );
        return command;
    }
}
