using System.CommandLine;
using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Starting;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.Models;
using ImrDocs.Verification.Samples;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>init</c>: makes a repository of templates, for authors who need no C#.</summary>
internal static class InitCommand
{
    public static LetterCommand Create<TLetter>(Terminal terminal, string tool)
        where TLetter : class, ILetter<TLetter>
    {
        var directory = new Argument<string>("DIR")
        {
            Description = "The folder of the repository; it is created if it does not exist.",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = static _ => ".",
        };
        var command = new LetterCommand(
            "init",
            "Make a repository for wording: the built-in templates, and what git and GitHub need.",
            [new("Here:", "init"), new("In the folder 'letters':", "init letters")]
        )
        {
            directory,
        };
        command.SetAction(parsed =>
            Run(
                terminal,
                parsed.GetRequiredValue(directory),
                tool,
                TLetter.LetterSchema.Name,
                StartFiles.Of(tool, TLetter.LetterSchema.Name, typeof(TLetter).Assembly)
            )
        );
        return command;
    }

    // What is there already is somebody's work, and stays.
    private static int Run(
        Terminal terminal,
        string directory,
        string tool,
        string letter,
        IReadOnlyList<StartFile> files
    )
    {
        if (File.Exists(directory))
        {
            terminal.Error.WriteLine($"'{directory}' is a file; name a folder.");
            return ExitCode.WrongUsage;
        }

        var kept = files.Where(file => Path.Exists(Path.Combine(directory, file.Path))).ToList();
        foreach (var group in files.Except(kept).GroupBy(static file => Path.GetDirectoryName(file.Path)!))
        {
            new OutputFolder(Path.Combine(directory, group.Key)).Write([
                .. group.Select(static file => (Path.GetFileName(file.Path), file.Bytes)),
            ]);
        }

        kept.ForEach(file => terminal.Output.WriteLine($"Kept {file.Path}, which is there already"));
        terminal.Output.WriteLine($"Wrote {Quantity.Of(files.Count - kept.Count, "file")} to {directory}");
        terminal.Output.WriteLine();
        terminal.Output.WriteLine("Next, in that folder:");
        terminal.Output.WriteLine(
            $"  1. Put cases into templates/{letter}/{LetterSamples.FolderName}/, or have them made:"
        );
        terminal.Output.WriteLine($"     {tool} coverage --propose");
        terminal.Output.WriteLine($"  2. Read the letters and accept them: {tool} verify, {tool} review");
        terminal.Output.WriteLine("  3. For the workflow, name the package of the tool: dotnet new tool-manifest,");
        terminal.Output.WriteLine("     dotnet tool install PACKAGE");
        return ExitCode.Done;
    }
}
