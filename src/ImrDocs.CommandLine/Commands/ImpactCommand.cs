using System.CommandLine;
using System.CommandLine.Parsing;
using ImrDocs.CommandLine.Redlining;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.CommandLine.Templates;
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
        var format = new Option<RedlineFormat>("--format")
        {
            Description = "The format of the output; the default is 'text'.",
            CustomParser = ParseFormat,
            HelpName = "text|markdown|html",
        };
        var output = new Option<string?>("--out")
        {
            Description = "The file to write to instead of the output.",
            HelpName = "FILE",
        };
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
                new("The same as a page:", "impact --base origin/main --format html --out impact.html"),
            ]
        )
        {
            folder,
            revision,
            format,
            output,
            exitCode,
        };
        var showsSensitive = ShowSensitiveOption.AddTo(command, terminal, output);

        command.SetStoppableAction(terminal, (parsed, cancellation) =>
            folder.Read(parsed, terminal) is { } letters
                ? new ImpactRun<TLetter>(
                    terminal,
                    letters,
                    parsed.GetRequiredValue(revision),
                    parsed.GetValue(format),
                    parsed.GetValue(output),
                    parsed.GetValue(exitCode),
                    parsed.GetValue(showsSensitive)
                ).Run(cancellation)
                : ExitCode.WrongUsage
        );
        return command;
    }

    private static RedlineFormat ParseFormat(ArgumentResult argument)
    {
        var name = argument.Tokens.Count > 0 ? argument.Tokens[^1].Value : "";
        switch (name)
        {
            case "text":
                return RedlineFormat.Text;
            case "markdown":
                return RedlineFormat.Markdown;
            case "html":
                return RedlineFormat.Html;
            default:
                argument.AddError($"'{name}' is not a format; the formats are: text, markdown, html");
                return RedlineFormat.Text;
        }
    }
}
