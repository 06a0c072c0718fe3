using System.CommandLine;
using ImrDocs.CommandLine.Redlining;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.CommandLine.Templates;
using ImrDocs.CommandLine.Tracking;
using ImrDocs.CommandLine.Verifying;
using ImrDocs.Models;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>impact</c>: which letters the present templates change, held against those of a git revision.</summary>
internal static class ImpactCommand
{
    public static LetterCommand Create<TLetter>(Terminal terminal, string tool)
        where TLetter : class, ILetter<TLetter>
    {
        var folder = new LetterFolderArgument(new TemplateRule(tool, TLetter.LetterSchema.Name));
        var revision = new Option<string>("--base")
        {
            Description = "The git revision to compare with: a branch, tag, or commit.",
            HelpName = "REV",
            Required = true,
        };
        var reports = RedlineReports.Create<TLetter>();
        var author = new AuthorOptions();
        var exitCode = new Option<bool>("--exit-code") { Description = "Exit with 1 if a letter changes." };
        var command = new LetterCommand(
            "impact",
            "Show how the templates change the letters since a git revision.",
            [
                new("What the working tree changes in the letters since the last commit:", "impact --base HEAD"),
                new(
                    "What a branch changes, for its pull request:",
                    "impact --base origin/main --format markdown --out impact.md"
                ),
                new(
                    "The same, and as a page:",
                    "impact --base origin/main --report markdown=impact.md --report html=impact.html"
                ),
                .. TrackedExamples.Of<TLetter>("The letters that change", "impact --base HEAD"),
            ]
        )
        {
            folder,
            revision,
        };
        reports.AddTo(command);
        reports.AddReportsTo(command);
        author.AddTo(command);
        command.Add(exitCode);
        var showsSensitive = ShowSensitiveOption.AddTo(command, terminal, reports.Files);

        command.SetStoppableAction(terminal, (parsed, cancellation) =>
            folder.Read(parsed, terminal) is { } letters
                ? new ImpactRun<TLetter>(
                    terminal,
                    letters,
                    parsed.GetRequiredValue(revision),
                    reports.Read(parsed),
                    author.Read(parsed),
                    parsed.GetValue(exitCode),
                    parsed.GetValue(showsSensitive)
                ).Run(cancellation)
                : ExitCode.WrongUsage
        );
        return command;
    }
}
