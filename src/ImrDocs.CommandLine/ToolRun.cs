using System.CommandLine;
using System.CommandLine.Parsing;
using ImrDocs.CommandLine.Commands;
using ImrDocs.CommandLine.Completing;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.CommandLine.Templates;

namespace ImrDocs.CommandLine;

/// <summary>One run of a tool: finds the letter that the command line is about, and runs its command.</summary>
/// <param name="name">The name by which users call the tool.</param>
/// <param name="letters">The letters of the tool, at least one.</param>
/// <param name="terminal">Where it writes.</param>
internal sealed class ToolRun(string name, IReadOnlyList<ToolLetter> letters, Terminal terminal)
{
    private const string VerboseOption = "--verbose";

    // What these write is one document, which is about one letter.
    private static readonly string[] DocumentOptions = ["--out", "--report", "--html"];
    private static readonly string[] LineFormats = ["text", "github"];

    private readonly LetterChoice _choice = new(letters);

    /// <summary>Whether the command line asks for the stack trace of an error of the tool itself.</summary>
    public static bool IsVerbose(IReadOnlyList<string> args) =>
        args.TakeWhile(static arg => arg != "--").Contains(VerboseOption);

    /// <summary>Runs it, and gives the exit code.</summary>
    public async Task<int> Run(IReadOnlyList<string> args)
    {
        string? refusal = null;
        if (_choice.Of(args, reason => refusal = reason) is not { } chosen)
        {
            terminal.Error.WriteLine($"{name}: {refusal}");
            return ExitCode.WrongUsage;
        }

        var parsed = Parse(chosen[0], args);
        string[] errors = Suggestions.IsAsked(args, (RootCommand)parsed.RootCommandResult.Command)
            ? []
            : [.. UsageErrors.Of(args, parsed)];
        if (errors.Length > 0)
        {
            return WrongUsage(parsed, errors);
        }

        return chosen is [_, _, ..] && parsed.CommandResult.Command is LetterCommand command && !AsksForHelp(args)
            ? await RunForSeveral(chosen, command, parsed, args)
            : await Invoke(parsed);
    }

    private static bool AsksForHelp(IReadOnlyList<string> args) =>
        args.TakeWhile(static arg => arg != "--").Any(static arg => arg is "--help" or "-h" or "-?" or "--version");

    private async Task<int> RunForSeveral(
        IReadOnlyList<ToolLetter> chosen,
        LetterCommand command,
        ParseResult parsed,
        IReadOnlyList<string> args
    )
    {
        if (IsAboutNoLetter(parsed.CommandResult))
        {
            return await Invoke(parsed);
        }

        if (command.Scope == LetterScope.OneLetter || WritesDocument(parsed))
        {
            return WrongUsage(parsed, [$"the tool has several letters; say which with --letter: {_choice.Names}"]);
        }

        // Also a letter without templates here, which is an error: one that is left out looks like one that is right.
        var worst = ExitCode.Done;
        foreach (var letter in chosen)
        {
            var code = await Invoke(Parse(letter, args));
            if (code is ExitCode.Canceled or ExitCode.InternalError)
            {
                return code;
            }

            worst = Math.Max(worst, code);
        }

        return worst;
    }

    private static bool WritesDocument(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.Any(option =>
            parsed.GetResult(option) is { Implicit: false } given
            && (
                DocumentOptions.Contains(option.Name)
                || (option.Name == "--format" && !given.Tokens.All(token => LineFormats.Contains(token.Value)))
            )
        );

    private ParseResult Parse(ToolLetter letter, IReadOnlyList<string> args)
    {
        var root = new RootCommand($"Assembles letters ({_choice.Names}) from typed data and templates.");
        foreach (var command in letter.Commands(terminal, name).Concat(CommandsOfNoLetter()))
        {
            root.Subcommands.Add(command);
        }

        if (_choice.CreateOption() is { } option)
        {
            root.Options.Add(option);
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
        HelpExamples.Attach(root, name, new TemplateRule(name, letter.Name).Words);

        // A case may be named '@case.json'; no file brings options with it.
        return root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    }

    // The registry of commands that are about no letter: a command is one line here, and its file.
    private IEnumerable<LetterCommand> CommandsOfNoLetter() =>
        new[]
        {
            ImportCommand.Create(terminal),
            ExplainCommand.Create(
                terminal,
                name,
                new(name, [.. letters.Select(static letter => letter.Assembly).Distinct()])
            ),
            CompletionCommand.Create(terminal, name),
        }.Select(static command => command.ForNoLetter());

    private async Task<int> Invoke(ParseResult parsed) =>
        await parsed.InvokeAsync(
            new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            }
        );

    private int WrongUsage(ParseResult parsed, string[] errors)
    {
        foreach (var error in errors)
        {
            terminal.Error.WriteLine($"{name}: {error}");
        }

        terminal.Error.WriteLine($"Try '{CommandLine(parsed.CommandResult)} --help'.");
        return ExitCode.WrongUsage;
    }

    // With the group that a command is in.
    private string CommandLine(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{CommandLine(parent)} {command.Command.Name}" : name;

    private static bool IsAboutNoLetter(CommandResult command) =>
        command.Command is LetterCommand { Scope: LetterScope.NoLetter }
        || (command.Parent is CommandResult parent && IsAboutNoLetter(parent));
}
