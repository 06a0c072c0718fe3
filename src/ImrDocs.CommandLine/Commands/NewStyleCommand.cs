using System.CommandLine;
using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.CommandLine.Templates;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>new style</c>: copies the default style into a letter's template folder, to change it.</summary>
internal static class NewStyleCommand
{
    private const string FileName = "page.css";

    public static LetterCommand Create<TLetter>(Terminal terminal, string tool)
        where TLetter : class, ILetter<TLetter>
    {
        var rule = new TemplateRule(tool, TLetter.LetterSchema.Name);
        var directory = new Argument<string?>("DIR")
        {
            Description = $"The letter's template folder. {rule.Reference}",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new LetterCommand(
            "style",
            $"Copy the default style of the page to {FileName}, where you can change it.",
            [
                new("For the letter's own templates:", "new style"),
                new("For the templates of a folder:", $"new style {rule.LetterFolder}"),
            ]
        )
        {
            directory,
        };
        command.SetAction(parsed =>
            rule.Find(parsed.GetValue(directory), terminal.Error.WriteLine) is { } folder
                ? Write(terminal, folder)
                : ExitCode.WrongUsage
        );
        return command;
    }

    private static int Write(Terminal terminal, TemplateFolder folder)
    {
        var path = Path.Combine(folder.Path, FileName);
        if (Path.Exists(path))
        {
            terminal.Error.WriteLine($"'{path}' is there already; the letter has a style of its own.");
            return ExitCode.WrongUsage;
        }

        new OutputFolder(folder.Path).Write(FileName, DefaultStyle.Text);
        terminal.Output.WriteLine($"Wrote {path.Replace('\\', '/')}");
        return ExitCode.Done;
    }
}
