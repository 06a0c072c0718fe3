using System.CommandLine;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.Diagnostics;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Schema;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>render</c>: writes the letters of cases.</summary>
internal static class RenderCommand
{
    public static LetterCommand Create<TLetter>(Terminal terminal)
        where TLetter : class, ILetter<TLetter>
    {
        var cases = new Argument<string[]>("CASE.json")
        {
            Description = "The data of each letter, one file per letter.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--out")
        {
            Description = "The folder to write to; it is created if it does not exist.",
            HelpName = "DIR",
            DefaultValueFactory = static _ => ".",
        };
        var formats = new Option<IReadOnlyList<LetterFormat>?>("--format")
        {
            Description = $"The forms to write, separated by commas: {FormatList.Names}; the default is all of them.",
            HelpName = "FORMATS",
            CustomParser = FormatList.Parse,
        };
        var templates = new Option<string?>("--templates")
        {
            Description = "The folder of templates to use instead of the tool's own.",
            HelpName = "DIR",
        };
        var redacted = new Option<bool>("--redacted")
        {
            Description =
                "Write the version to publish, NAME.redacted.md, with placeholders for sensitive fields. Texts that "
                + "repeat a sensitive value stay, and are reported.",
        };

        var command = new LetterCommand(
            "render",
            "Write the letter of each case.",
            [
                new($"The letter as {FormatList.FilesOf("case")}, here:", "render case.json"),
                new("One letter for each case, in the folder 'letters':", "render cases/*.json --out letters"),
                new("The HTML page only:", "render case.json --format html"),
                new(
                    "With the templates of a folder:",
                    $"render case.json --templates templates/{TLetter.LetterSchema.Name}"
                ),
                new("The version to publish, as case.redacted.html:", "render case.json --redacted --format html"),
            ]
        )
        {
            cases,
            output,
            formats,
            templates,
            redacted,
        };
        var showsSensitive = ShowSensitiveOption.AddTo(command, terminal);
        command.SetStoppableAction(terminal, (parsed, cancellation) =>
            Run<TLetter>(
                terminal,
                parsed.GetRequiredValue(cases),
                parsed.GetRequiredValue(output),
                parsed.GetValue(formats) ?? LetterFormat.All,
                parsed.GetValue(templates),
                parsed.GetValue(redacted),
                parsed.GetValue(showsSensitive),
                cancellation
            )
        );
        return command;
    }

    private static int Run<TLetter>(
        Terminal terminal,
        IReadOnlyList<string> cases,
        string directory,
        IReadOnlyList<LetterFormat> formats,
        string? templateDirectory,
        bool isRedacted,
        bool showsSensitive,
        CancellationToken cancellation
    )
        where TLetter : class, ILetter<TLetter>
    {
        if (templateDirectory is not null && !Directory.Exists(templateDirectory))
        {
            terminal.Error.WriteLine($"There is no template folder '{templateDirectory}'.");
            return ExitCode.WrongUsage;
        }

        var names = new OutputNames(directory, formats, isRedacted);
        if (names.Refusal(cases) is { } refusal)
        {
            terminal.Error.WriteLine(refusal);
            return ExitCode.WrongUsage;
        }

        if (isRedacted && !Sensitivity.IsIn(TLetter.LetterSchema.Root))
        {
            terminal.Error.WriteLine(
                $"No field of '{TLetter.LetterSchema.Name}' is declared sensitive; its letters are written as they are."
            );
        }

        try
        {
            // With the templates of the build a letter is written by its compiled form, unless placeholders stand in
            // it.
            var renderer =
                templateDirectory is null && !isRedacted
                    ? null
                    : new LetterRenderer<TLetter>(
                        templateDirectory is null
                            ? TemplateFiles.FromAssembly(typeof(TLetter).Assembly, TLetter.LetterSchema.Name)
                            : TemplateFiles.FromDirectory(templateDirectory)
                    );
            return new RenderRun<TLetter>(
                terminal,
                renderer,
                new(directory),
                names,
                formats,
                isRedacted,
                showsSensitive
            ).Run(cases, cancellation);
        }
        catch (TemplateException exception)
        {
            foreach (var diagnostic in exception.Diagnostics)
            {
                diagnostic.WriteTo(terminal);
            }

            return ExitCode.InputErrors;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Diagnostic.OfFile(FileRules.Unreadable, templateDirectory ?? ".", exception.Message).WriteTo(terminal);
            return ExitCode.InputErrors;
        }
    }
}
