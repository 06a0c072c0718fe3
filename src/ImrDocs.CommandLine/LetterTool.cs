using System.CommandLine;
using System.Text;
using ImrDocs.CommandLine.Commands;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Models;

namespace ImrDocs.CommandLine;

/// <summary>The command-line tool for one kind of letter.</summary>
public static class LetterTool
{
    /// <summary>Runs the tool over the console.</summary>
    /// <typeparam name="TLetter">The kind of letter; its assembly embeds its templates.</typeparam>
    /// <param name="name">The name by which users call the tool.</param>
    /// <param name="args">The command line.</param>
    /// <returns>0 when all is done, 1 when the input has errors, 2 when the command line is wrong, 130 when the user stopped it.</returns>
    public static async Task<int> RunAsync<TLetter>(string name, IReadOnlyList<string> args)
        where TLetter : class, ILetter<TLetter>
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return await RunAsync<TLetter>(name, args, Terminal.OfConsole());
    }

    internal static async Task<int> RunAsync<TLetter>(string name, IReadOnlyList<string> args, Terminal terminal)
        where TLetter : class, ILetter<TLetter>
    {
        var root = new RootCommand($"Assembles letters ({TLetter.LetterSchema.Name}) from typed data and templates.")
        {
            RenderCommand.Create<TLetter>(terminal),
            CheckCommand.Create<TLetter>(terminal, name),
            VerifyCommand.Create<TLetter>(terminal, name),
            ReviewCommand.Create<TLetter>(terminal, name),
            PendingCommand.Create<TLetter>(terminal),
            CoverageCommand.Create<TLetter>(terminal),
            ImpactCommand.Create<TLetter>(terminal),
            FieldsCommand.Create<TLetter>(terminal),
            SchemaCommand.Create<TLetter>(terminal),
        };
        root.HelpName = name;
        HelpExamples.Attach(root, name, TLetter.LetterSchema.Name);

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return WrongUsage(terminal, name, parsed);
        }

        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = StoppableAction.Patience,
        };
        return await parsed.InvokeAsync(configuration);
    }

    private static int WrongUsage(Terminal terminal, string name, ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
        {
            terminal.Error.WriteLine($"{name}: {error.Message}");
        }

        var command = parsed.CommandResult.Command is RootCommand ? name : $"{name} {parsed.CommandResult.Command.Name}";
        terminal.Error.WriteLine($"Try '{command} --help'.");
        return ExitCode.WrongUsage;
    }
}
