using System.CommandLine;
using ImrDocs.CommandLine.Checking;
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
        var format = ReportFormatName.Option(
            ReportFormat.Text,
            ReportFormat.Json,
            ReportFormat.Sarif,
            ReportFormat.GitHub
        );
        var command = new LetterCommand(
            "check",
            "Check the templates against the letter's fields.",
            [
                new("All errors in the templates:", "check"),
                new("All errors in a folder's templates:", $"check {rule.LetterFolder}"),
                new("The errors in one template:", $"check {rule.LetterFolder}/layout.scriban-md"),
                new("For code scanning:", "check --format sarif > templates.sarif"),
            ]
        )
        {
            paths,
            format,
        };
        command.SetAction(parsed =>
        {
            var isRefused = false;
            var targets = CheckTarget.Of(parsed.GetValue(paths) ?? [], rule, Refuse);
            var result = new CheckRun<TLetter>(Refuse).Run(isRefused ? [] : targets);
            return isRefused ? ExitCode.WrongUsage : Write(terminal, result, parsed.GetValue(format), tool);

            void Refuse(string reason)
            {
                terminal.Error.WriteLine(reason);
                isRefused = true;
            }
        });
        return command;
    }

    private static int Write(Terminal terminal, CheckResult result, ReportFormat format, string tool)
    {
        foreach (var diagnostic in result.Unreadable)
        {
            diagnostic.WriteTo(terminal);
        }

        switch (format)
        {
            case ReportFormat.Json:
                JsonOutput.Write(terminal, json => JsonReport.Write(json, result));
                break;
            case ReportFormat.Sarif:
                JsonOutput.Write(terminal, json => SarifReport.Write(json, result.Diagnostics, tool, result.Templates));
                break;
            case ReportFormat.GitHub:
                GitHubReport.Write(terminal, result.Diagnostics);
                TextReport.WriteSummary(terminal, result);
                break;
            default:
                TextReport.Write(terminal, result);
                break;
        }

        return result.Errors == 0 ? ExitCode.Done : ExitCode.InputErrors;
    }
}
