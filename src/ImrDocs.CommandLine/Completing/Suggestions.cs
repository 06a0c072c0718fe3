using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
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
        var word = text.Length == 0 || char.IsWhiteSpace(text[^1]) ? "" : text.Split((char[]?)null)[^1];
        var parsed = root.Parse(text, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return parsed
            .GetCompletions(text.Length)
            .Select(static item => item.InsertText ?? item.Label)
            .Where(suggestion => suggestion != word && suggestion.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            .Where(suggestion => !Hidden.Contains(suggestion) && (word.StartsWith('-') || !suggestion.StartsWith('-')))
            .Distinct();
    }
}
