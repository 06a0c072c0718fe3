using System.CommandLine;
using System.Globalization;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Models;
using ImrDocs.Templates;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>check</c>: everything that is wrong with a letter's templates, without a case.</summary>
internal static class CheckCommand
{
    public static Command Create<TLetter>(Terminal terminal)
        where TLetter : class, ILetter<TLetter>
    {
        var folder = $"templates/{TLetter.LetterSchema.Name}";
        var path = new Argument<string?>("DIR")
        {
            Description = $"The folder of templates; '{folder}' where there is one, else the tool's own.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("check", "Check the templates against the letter's fields.") { path };
        command.SetAction(parsed =>
        {
            var directory = parsed.GetValue(path) ?? (Directory.Exists(folder) ? folder : null);
            if (directory is not null && !Directory.Exists(directory))
            {
                terminal.Error.WriteLine($"There is no template folder '{directory}'.");
                return ExitCode.WrongUsage;
            }

            return Run<TLetter>(terminal, directory is null
                ? TemplateFiles.FromAssembly(typeof(TLetter).Assembly, TLetter.LetterSchema.Name)
                : TemplateFiles.FromDirectory(directory));
        });
        return command;
    }

    private static int Run<TLetter>(Terminal terminal, TemplateFiles files)
        where TLetter : class, ILetter<TLetter>
    {
        var diagnostics = TemplateCheck.Run(files, TLetter.LetterSchema);
        foreach (var diagnostic in diagnostics)
        {
            Diagnostic.Of(diagnostic).WriteTo(terminal);
        }

        var templates = files.Paths.Count(TemplateNames.IsTemplate);
        terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Checked {templates} template{(templates == 1 ? "" : "s")}: {(diagnostics.Count == 0 ? "no faults" : $"{diagnostics.Count} fault{(diagnostics.Count == 1 ? "" : "s")}")}"));
        return diagnostics.Count == 0 ? ExitCode.Done : ExitCode.InputErrors;
    }
}
