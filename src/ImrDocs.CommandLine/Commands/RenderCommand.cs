using System.CommandLine;
using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Rules;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.CommandLine.Templates;
using ImrDocs.Diagnostics;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Schema;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>render</c>: writes the letters of cases.</summary>
internal static class RenderCommand
{
    private const string TemplatesOption = "--templates";

    public static LetterCommand Create<TLetter>(Terminal terminal, string tool)
        where TLetter : class, ILetter<TLetter>
    {
        var rule = new TemplateRule(tool, TLetter.LetterSchema.Name);
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
        var list = new FormatList(LetterFormats.Of<TLetter>());
        var formats = new Option<IReadOnlyList<LetterFormat>?>("--format")
        {
            Description =
                $"The forms to write, separated by commas: {list.Names}; the default is " + $"{list.DefaultNames}.",
            HelpName = "FORMATS",
            CustomParser = list.Parse,
        };
        formats.CompletionSources.Add([.. LetterFormats.Of<TLetter>().All.Select(static format => format.Name)]);
        var width = new Option<LineWidth?>("--width")
        {
            Description =
                $"The width of a line of text, in columns: a number from {LetterFormat.LeastLineWidth}, or "
                + $"'{LineWidth.None}' to break no line; the default is 72.",
            HelpName = "N|none",
            CustomParser = LineWidth.Parse,
        };
        width.CompletionSources.Add(LineWidth.None);
        var templates = new Option<string?>(TemplatesOption)
        {
            Description = $"The template folder. {rule.Reference}",
            HelpName = "DIR",
        };
        var builtIn = new Option<bool>("--built-in")
        {
            Description = "Use the templates that are built into the tool, whatever folder the tool runs in.",
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
                new($"The letter as {list.FilesOf("case")}, here:", "render case.json"),
                new("One letter for each case, in the folder 'letters':", "render cases/*.json --out letters"),
                new("The HTML page only:", "render case.json --format html"),
                new("Text for a mail, each paragraph on one line:", "render case.json --format txt --width none"),
                new("With the templates of a folder:", $"render case.json --templates {rule.LetterFolder}"),
                new("With the templates of the build, as in production:", "render case.json --built-in"),
                new("The version to publish, as case.redacted.html:", "render case.json --redacted --format html"),
            ]
        )
        {
            cases,
            output,
            formats,
            width,
            templates,
            builtIn,
            redacted,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(builtIn) && result.GetResult(templates) is not null)
            {
                result.AddError($"'{builtIn.Name}' and '{templates.Name}' cannot be used together");
            }

            if (
                result.GetResult(width) is not null
                && (result.GetValue(formats) ?? LetterFormats.Of<TLetter>().Default).All(static format =>
                    !format.HasLineWidth
                )
            )
            {
                result.AddError($"'{width.Name}' needs a form with lines; add 'txt' to '{formats.Name}'");
            }
        });
        var showsSensitive = ShowSensitiveOption.AddTo(command, terminal);
        command.SetStoppableAction(terminal, (parsed, cancellation) =>
            Run<TLetter>(
                terminal,
                parsed.GetRequiredValue(cases),
                parsed.GetRequiredValue(output),
                LineWidth.Apply(
                    parsed.GetValue(width),
                    parsed.GetValue(formats) ?? LetterFormats.Of<TLetter>().Default
                ),
                rule,
                new(tool, typeof(TLetter).Assembly),
                parsed.GetValue(templates),
                parsed.GetValue(builtIn),
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
        TemplateRule rule,
        RuleGuide guide,
        string? named,
        bool isBuiltIn,
        bool isRedacted,
        bool showsSensitive,
        CancellationToken cancellation
    )
        where TLetter : class, ILetter<TLetter>
    {
        var templates =
            isBuiltIn ? null
            : named is null ? rule.FindDefault()
            : rule.Find(named, terminal.Error.WriteLine);
        if (named is not null && templates is null)
        {
            return ExitCode.WrongUsage;
        }

        if (templates is null && !isBuiltIn && rule.NoticeOfOther(TemplatesOption) is { } notice)
        {
            terminal.Error.WriteLine(notice);
        }

        if (OutputFolder.IsRefused(terminal, directory))
        {
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
                templates is null && !isRedacted
                    ? null
                    : new LetterRenderer<TLetter>(
                        templates is null
                            ? TemplateFiles.FromAssembly(typeof(TLetter).Assembly, TLetter.LetterSchema.Name)
                            : TemplateFiles.FromDirectory(templates.Path)
                    );
            return new RenderRun<TLetter>(
                terminal,
                templates is null ? "the built-in templates" : $"the templates in {templates.Name}",
                renderer,
                new(directory),
                names,
                formats,
                isRedacted,
                guide,
                showsSensitive
            ).Run(cases, cancellation);
        }
        catch (TemplateException exception)
        {
            foreach (var diagnostic in exception.Diagnostics)
            {
                diagnostic.WriteTo(terminal);
            }

            if (guide.HintFor(exception.Diagnostics) is { } hint)
            {
                terminal.Error.WriteLine(hint);
            }

            return ExitCode.InputErrors;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Diagnostic.OfFile(FileRules.Unreadable, templates?.Path ?? ".", exception.Message).WriteTo(terminal);
            return ExitCode.InputErrors;
        }
    }
}
