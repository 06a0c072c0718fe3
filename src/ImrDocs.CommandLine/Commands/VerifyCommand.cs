using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.CommandLine.Templates;
using ImrDocs.CommandLine.Tracking;
using ImrDocs.CommandLine.Verifying;
using ImrDocs.Models;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>verify</c>: holds the letters of samples to the versions that a person approved.</summary>
internal static class VerifyCommand
{
    public static LetterCommand Create<TLetter>(Terminal terminal, string tool)
        where TLetter : class, ILetter<TLetter>
    {
        var letter = TLetter.LetterSchema;
        var folder = new LetterFolderArgument(new TemplateRule(tool, letter.Name));
        var only = LetterFolderArgument.CreateFilter();
        var reports = VerificationReports.Create<TLetter>(tool);
        var author = new AuthorOptions();
        var page = RedlinePageOption.Create();
        var command = new LetterCommand(
            "verify",
            "Compare each sample's letter with its approved version.",
            [
                new("Every sample of the letter, with a redline of each difference:", "verify"),
                new(
                    "Some samples of another folder:",
                    $"verify templates/{letter.Name} --only '{ExampleNames.Samples(letter)}'"
                ),
                new("The changes as a page, for reviewers:", "verify --html changes.html"),
                .. TrackedExamples.Of<TLetter>("The letters that are not as approved", "verify"),
                new("For CI systems that show tests:", "verify --format junit --out letters.xml"),
                new(
                    "For GitHub's workflows, with a report for each viewer:",
                    "verify --format github --report junit=letters.xml --report sarif=letters.sarif"
                ),
            ]
        )
        {
            folder,
            only,
        };
        reports.AddTo(command);
        reports.AddReportsTo(command);
        author.AddTo(command);
        command.Add(page);
        var showsSensitive = ShowSensitiveOption.AddTo(command, terminal, [.. reports.Files, page]);

        command.SetStoppableAction(terminal, (parsed, cancellation) =>
            folder.Read(parsed, terminal) is { } letters
                ? new VerifyRun<TLetter>(
                    terminal,
                    tool,
                    letters,
                    parsed.GetValue(only),
                    reports.Read(parsed),
                    author.Read(parsed),
                    parsed.GetValue(page),
                    parsed.GetValue(showsSensitive)
                ).Run(cancellation)
                : ExitCode.WrongUsage
        );
        return command;
    }
}
