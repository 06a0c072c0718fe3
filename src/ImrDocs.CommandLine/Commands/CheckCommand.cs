using System.CommandLine;
using ImrDocs.CommandLine.Checking;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.Diagnostics;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>check</c>: everything that is wrong with a letter's templates, without a case.</summary>
internal static class CheckCommand
{
    public static LetterCommand Create<TLetter>(Terminal terminal, string tool)
        where TLetter : class, ILetter<TLetter>
    {
        var folder = $"templates/{TLetter.LetterSchema.Name}";
        var paths = new Argument<string[]>("PATH")
        {
            Description = $"Template folders, or templates in them; '{folder}' if it exists, or the tool's own.",
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
                new("All errors in a folder's templates:", $"check templates/{TLetter.LetterSchema.Name}"),
                new("The errors in one template:", $"check templates/{TLetter.LetterSchema.Name}/layout.scriban-md"),
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
            var asked =
                parsed.GetValue(paths) is { Length: > 0 } given ? given
                : Directory.Exists(folder) ? [folder]
                : [];
            var targets = CheckTarget.Of(asked, reason =>
            {
                terminal.Error.WriteLine(reason);
                isRefused = true;
            });
            return isRefused
                ? ExitCode.WrongUsage
                : Write(terminal, Check<TLetter>(targets), parsed.GetValue(format), tool);
        });
        return command;
    }

    private static CheckResult Check<TLetter>(IReadOnlyList<CheckTarget> targets)
        where TLetter : class, ILetter<TLetter>
    {
        List<Diagnostic> diagnostics = [];
        List<Diagnostic> unreadable = [];
        var templates = 0;
        var built = TemplateFiles.FindInAssembly(typeof(TLetter).Assembly, TLetter.LetterSchema.Name);
        foreach (var target in targets)
        {
            try
            {
                var files = TemplateFiles.FromDirectory(target.Folder);
                var found = Check<TLetter>(files, built);
                diagnostics.AddRange(
                    target.Files.Count == 0
                        ? found
                        : found.Where(d => target.Files.Any(file => d.Path == files.DisplayRoot + file))
                );
                templates += target.Files.Count == 0 ? files.Paths.Count(TemplateNames.IsTemplate) : target.Files.Count;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                unreadable.Add(Diagnostic.OfFile(FileRules.Unreadable, target.Folder, exception.Message));
            }
        }

        if (targets.Count == 0)
        {
            var own = built ?? TemplateFiles.FromAssembly(typeof(TLetter).Assembly, TLetter.LetterSchema.Name);
            diagnostics.AddRange(Check<TLetter>(own, built: null));
            templates = own.Paths.Count(TemplateNames.IsTemplate);
        }

        return new(TLetter.LetterSchema.Name, templates, [.. diagnostics], unreadable);
    }

    // While there is an error, what is not yet built is of no interest. The build reports what makes a letter slow.
    private static IReadOnlyList<Diagnostic> Check<TLetter>(TemplateFiles files, TemplateFiles? built)
        where TLetter : class, ILetter<TLetter>
    {
        var found = TemplateCheck.Run(files, TLetter.LetterSchema);
        return found.Any(static d => d.Rule.Severity == Severity.Error)
            ? found
            : DiagnosticOrder.Sort([.. found, .. built is null ? [] : TemplateCheck.RunBuild(files, built)]);
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
                JsonOutput.Write(terminal, json => SarifReport.Write(json, result.Diagnostics, tool));
                break;
            case ReportFormat.GitHub:
                GitHubReport.Write(terminal, result.Diagnostics);
                break;
            default:
                TextReport.Write(terminal, result);
                break;
        }

        return result.Errors == 0 ? ExitCode.Done : ExitCode.InputErrors;
    }
}
