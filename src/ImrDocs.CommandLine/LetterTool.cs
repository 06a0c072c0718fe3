using System.CommandLine;
using System.Text;
using ImrDocs.CommandLine.Commands;
using ImrDocs.CommandLine.Completing;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.CommandLine.Templates;
using ImrDocs.Diagnostics;
using ImrDocs.Models;
using ImrDocs.Snapshots.Files;

namespace ImrDocs.CommandLine;

/// <summary>The command-line tool for one kind of letter.</summary>
public static class LetterTool
{
    private const string VerboseOption = "--verbose";

    /// <summary>Runs the tool over the console.</summary>
    /// <typeparam name="TLetter">The kind of letter; its assembly embeds its templates.</typeparam>
    /// <param name="name">The name by which users call the tool.</param>
    /// <param name="args">The command line.</param>
    /// <returns>
    /// 0 when all is done, 1 when the input has errors or the output cannot be written, 2 when the command line is
    /// wrong, 70 when the tool failed by a defect of its own, 130 when the user stopped it.
    /// </returns>
    /// <remarks>It throws nothing.</remarks>
    public static async Task<int> RunAsync<TLetter>(string name, IReadOnlyList<string> args)
        where TLetter : class, ILetter<TLetter>
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return await RunAsync<TLetter>(name, args, Terminal.OfConsole());
    }

    internal static async Task<int> RunAsync<TLetter>(string name, IReadOnlyList<string> args, Terminal terminal)
        where TLetter : class, ILetter<TLetter>
    {
        terminal = terminal with { IsVerbose = args.TakeWhile(static arg => arg != "--").Contains(VerboseOption) };
        try
        {
            return await Invoke<TLetter>(name, args, terminal);
        }
        catch (OutputException exception)
        {
            return OutputFailed(terminal, exception);
        }
        catch (FileWriteException exception)
        {
            Diagnostic.OfFile(FileRules.Unwritable, exception.Path, exception.Message).WriteTo(terminal);
            return ExitCode.InputErrors;
        }
        catch (Exception exception)
        {
            return Failed(terminal, name, exception);
        }
    }

    private static async Task<int> Invoke<TLetter>(string name, IReadOnlyList<string> args, Terminal terminal)
        where TLetter : class, ILetter<TLetter>
    {
        var root = new RootCommand($"Assembles letters ({TLetter.LetterSchema.Name}) from typed data and templates.");
        foreach (var command in Commands<TLetter>(terminal, name))
        {
            root.Subcommands.Add(command);
        }

        root.Options.Add(
            new Option<bool>(VerboseOption)
            {
                Description = "Show a stack trace if the tool itself fails.",
                Recursive = true,
            }
        );
        root.HelpName = name;
        Suggestions.Attach(root, terminal);
        HelpExamples.Attach(root, name, new TemplateRule(name, TLetter.LetterSchema.Name).Words);

        // A case may be named '@case.json'; no file brings options with it.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        string[] errors = Suggestions.IsAsked(args, root) ? [] : [.. UsageErrors.Of(args, parsed)];
        if (errors.Length > 0)
        {
            return WrongUsage(terminal, name, parsed, errors);
        }

        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return await parsed.InvokeAsync(configuration);
    }

    // The registry: a command is one line here, and its file.
    private static LetterCommand[] Commands<TLetter>(Terminal terminal, string name)
        where TLetter : class, ILetter<TLetter> =>
        [
            RenderCommand.Create<TLetter>(terminal, name),
            CheckCommand.Create<TLetter>(terminal, name),
            VerifyCommand.Create<TLetter>(terminal, name),
            ReviewCommand.Create<TLetter>(terminal, name),
            PendingCommand.Create<TLetter>(terminal, name),
            CoverageCommand.Create<TLetter>(terminal, name),
            ImpactCommand.Create<TLetter>(terminal, name),
            FieldsCommand.Create<TLetter>(terminal),
            SchemaCommand.Create<TLetter>(terminal),
            ExplainCommand.Create(terminal, name, new(name, typeof(TLetter).Assembly)),
            CompletionCommand.Create(terminal, name),
        ];

    private static int OutputFailed(Terminal terminal, OutputException exception)
    {
        try
        {
            terminal.Error.WriteLine($"error {FileRules.Unwritable.Id}: {exception.Message}");
        }
        catch (OutputException)
        {
            // Both streams fail: the exit code is all that is left to say it with.
        }

        return ExitCode.InputErrors;
    }

    private static int Failed(Terminal terminal, string name, Exception exception)
    {
        try
        {
            InternalError.Write(terminal, name, exception);
        }
        catch (OutputException)
        {
            // Standard error fails as well: the exit code is all that is left to say it with.
        }

        return ExitCode.InternalError;
    }

    private static int WrongUsage(Terminal terminal, string name, ParseResult parsed, string[] errors)
    {
        foreach (var error in errors)
        {
            terminal.Error.WriteLine($"{name}: {error}");
        }

        var command =
            parsed.CommandResult.Command is RootCommand ? name : $"{name} {parsed.CommandResult.Command.Name}";
        terminal.Error.WriteLine($"Try '{command} --help'.");
        return ExitCode.WrongUsage;
    }
}
