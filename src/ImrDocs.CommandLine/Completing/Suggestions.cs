using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;

namespace ImrDocs.CommandLine.Completing;

/// <summary>
/// What can follow a command line that is not finished: <c>[suggest] " verify --form"</c> prints <c>--format</c>. The
/// completion scripts ask for it.
/// </summary>
internal static class Suggestions
{
    // Names that complete to nothing that somebody types.
    private static readonly string[] Hidden = ["-?", "-h", "/?", "/h"];

    /// <summary>Replaces what the library suggests, which offers aliases, and options where files are meant.</summary>
    public static void Attach(RootCommand root, Terminal terminal)
    {
        foreach (var directive in root.Directives.OfType<SuggestDirective>())
        {
            directive.Action = new Action(root, terminal);
        }
    }

    /// <summary>Whether a command line asks for suggestions.</summary>
    public static bool IsAsked(IReadOnlyList<string> args, RootCommand root) =>
        args is [['[', .. var name, ']'], ..]
        && root.Directives.OfType<SuggestDirective>().Any(directive => directive.Name == name.Split(':')[0]);

    private sealed class Action(RootCommand root, Terminal terminal) : SynchronousCommandLineAction
    {
        public override bool Terminating => true;

        public override int Invoke(ParseResult parseResult)
        {
            // The line without the name of the tool.
            var line = parseResult.Tokens.Count > 1 ? parseResult.Tokens[^1].Value : "";
            foreach (var suggestion in Of(root, line))
            {
                terminal.Output.WriteLine(suggestion);
            }

            return ExitCode.Done;
        }
    }

    private static IEnumerable<string> Of(RootCommand root, string line)
    {
        var text = line.TrimStart();
        var start = text.Length;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        // The library looks for the last word among its tokens, and fails where it read that word as more than one, or
        // without its quotation marks. It is asked what can follow the words before.
        var (before, word) = (text[..start].TrimEnd(), text[start..]);
        var parsed = root.Parse(
            before.Length == 0 ? "" : before + " ",
            new ParserConfiguration { ResponseFileTokenReplacer = null }
        );
        var separator = word.StartsWith('-') ? word.IndexOfAny(['=', ':']) : -1;
        var completions =
            separator < 0
                ? TextsOf(parsed.GetCompletions(before.Length == 0 ? 0 : before.Length + 1))
                : ValuesOf(parsed, word[..separator]).Select(value => word[..(separator + 1)] + value);
        return completions
            .Where(suggestion => suggestion != word && suggestion.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            .Where(suggestion => !Hidden.Contains(suggestion) && (word.StartsWith('-') || !suggestion.StartsWith('-')))
            .Distinct();
    }

    // The values of an option that is written in one word with its value: '--format=json'.
    private static IEnumerable<string> ValuesOf(ParseResult parsed, string name)
    {
        if (parsed.Tokens.Any(static token => token.Type == TokenType.DoubleDash))
        {
            return [];
        }

        var options = parsed.CommandResult.Command.Options.AsEnumerable();
        for (var parent = parsed.CommandResult.Parent; parent is CommandResult command; parent = command.Parent)
        {
            options = options.Concat(command.Command.Options.Where(static option => option.Recursive));
        }

        return options.FirstOrDefault(option => option.Name == name || option.Aliases.Contains(name)) is { } found
            ? TextsOf(found.GetCompletions(parsed.GetCompletionContext()))
            : [];
    }

    private static IEnumerable<string> TextsOf(IEnumerable<CompletionItem> items) =>
        items.Select(static item => item.InsertText ?? item.Label);
}
