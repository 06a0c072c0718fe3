using System.CommandLine;
using System.CommandLine.Parsing;
using ImrDocs.Templating.Schema;

namespace ImrDocs.CommandLine.Commands;

/// <summary>What is wrong with a command line, whatever the command.</summary>
internal static class UsageErrors
{
    /// <summary>Every error, in the order of the command line.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<string> args, ParseResult parsed)
    {
        if (
            args.Any(static arg => arg.AsSpan().Trim().IsEmpty)
            || parsed.Tokens.Any(static token => token.Value.Length == 0)
        )
        {
            return ["an argument is empty; leave it out, or give it a value"];
        }

        if (args.Any(static arg => arg.Contains('\0')))
        {
            return ["an argument holds a NUL character, which no file name does"];
        }

        if (UnknownCommand(parsed) is { } command)
        {
            return [command];
        }

        string[] options = [.. UnknownOptions(parsed)];
        return options.Length > 0 ? options : parsed.Errors.Select(static error => error.Message);
    }

    private static string? UnknownCommand(ParseResult parsed)
    {
        var commands = parsed.CommandResult.Command.Subcommands;
        return commands.Count > 0 && parsed.UnmatchedTokens is [var name, ..] && !name.StartsWith('-')
            ? $"there is no command '{name}'" + NearestName.Propose(name, commands.Select(static c => c.Name))
            : null;
    }

    // An option that a command does not have is read as one of its arguments, or as nothing, unless it follows '--'.
    private static IEnumerable<string> UnknownOptions(ParseResult parsed) =>
        parsed
            .Tokens.TakeWhile(static token => token.Type != TokenType.DoubleDash)
            .Where(static token => token is { Type: TokenType.Argument, Value: ['-', _, ..] })
            .Select(token => (token.Value, IsArgument: IsArgument(parsed, token)))
            .Where(token => token.IsArgument || parsed.UnmatchedTokens.Contains(token.Value))
            .Select(token =>
                $"'{token.Value}' is not an option of '{parsed.CommandResult.Command.Name}'"
                + (Proposal(parsed, token.Value), token.IsArgument) switch
                {
                    ({ Length: > 0 } proposal, _) => proposal,
                    (_, true) => $"; write './{token.Value}' for a file of that name",
                    _ => "",
                }
            );

    private static string Proposal(ParseResult parsed, string option)
    {
        var options = parsed
            .CommandResult.Command.Options.Concat(
                parsed.RootCommandResult.Command.Options.Where(static o => o.Recursive)
            )
            .Select(static known => known.Name)
            .Where(static name => name.StartsWith("--", StringComparison.Ordinal));
        return NearestName.Propose(option.Split('=', ':')[0], options);
    }

    private static bool IsArgument(ParseResult parsed, Token token) =>
        parsed.CommandResult.Children.OfType<ArgumentResult>().Any(result => result.Tokens.Contains(token));
}
