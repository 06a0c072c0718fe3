using System.CommandLine;
using ImrDocs.CommandLine.Checking;
using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.CommandLine.Templates;
using ImrDocs.Models;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>check</c>: everything that is wrong with a letter's templates, without a case.</summary>
internal static class CheckCommand
{
    public static LetterCommand Create<TLetter>(Terminal terminal, string tool)
        where TLetter : class, ILetter<TLetter>
    {
        var rule = new TemplateRule(tool, TLetter.LetterSchema.Name);
        var paths = new Argument<string[]>("PATH")
        {
            Description = $"Template folders, or templates in them. {rule.Reference}",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var reports = CheckReports.Create(tool);
        var command = new LetterCommand(
            "check",
            "Check the templates against the letter's fields.",
            [
                new("All errors in the templates:", "check"),
                new("All errors in a folder's templates:", $"check {rule.LetterFolder}"),
                new("The errors in one template:", $"check {rule.LetterFolder}/layout.scriban-md"),
                new("For code scanning:", "check --format sarif --out templates.sarif"),
                new("In a log, and for programs:", "check --format github --report json=templates.json"),
            ]
        )
        {
            paths,
        };
        reports.AddTo(command);
        reports.AddReportsTo(command);
        command.SetAction(parsed =>
        {
            var isRefused = false;
            var targets = CheckTarget.Of(parsed.GetValue(paths) ?? [], rule, Refuse);
            var output = reports.Read(parsed);
            if (
                isRefused
                || output.IsRefused(
                    terminal,
                    targets.SelectMany(static target => LetterInputs.OfTemplates(target.Folder.Path))
                )
            )
            {
                return ExitCode.WrongUsage;
            }

            var result = new CheckRun<TLetter>(new(tool, typeof(TLetter).Assembly), Refuse).Run(targets);
            return isRefused ? ExitCode.WrongUsage : Write(terminal, result, output);

            void Refuse(string reason)
            {
                terminal.Error.WriteLine(reason);
                isRefused = true;
            }
        });
        return command;
    }

    private static int Write(Terminal terminal, CheckResult result, ReportOutput<CheckResult> output)
    {
        foreach (var diagnostic in result.Unreadable)
        {
            diagnostic.WriteTo(terminal);
        }

        return output.Write(terminal, result) && result.Errors == 0 ? ExitCode.Done : ExitCode.InputErrors;
    }
}
