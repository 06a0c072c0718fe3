using System.CommandLine;
using System.CommandLine.Completions;
using ImrDocs.CommandLine.Explaining;
using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Rules;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Schema;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>explain</c>: what an error means, as its page says it.</summary>
internal static class ExplainCommand
{
    public static LetterCommand Create(Terminal terminal, string tool, RuleGuide guide)
    {
        var id = new Argument<string?>("ID")
        {
            Description = "The ID of an error; without it, all IDs are listed.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "ID",
        };
        id.CompletionSources.Add(_ => guide.Ids.Select(static known => new CompletionItem(known)));
        var output = OutputOption.Create();
        var command = new LetterCommand(
            "explain",
            "Explain what an error means, and how to correct it.",
            [new("What an error means:", "explain IMR1203"), new("All errors that there are:", "explain")]
        )
        {
            id,
            output,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(id) is not { } asked)
            {
                return DocumentOutput.Run(terminal, parsed.GetValue(output), shown => WriteList(shown, guide));
            }

            if (guide.Find(asked) is not { } page)
            {
                var proposal = NearestName.Propose(guide.OfNumber(asked) ?? asked.ToUpperInvariant(), guide.Ids);
                terminal.Error.WriteLine($"There is no error '{asked}'{proposal}");
                terminal.Error.WriteLine($"For all errors that there are: {tool} explain");
                return ExitCode.WrongUsage;
            }

            string[] commands = [.. parsed.RootCommandResult.Command.Subcommands.Select(static c => c.Name)];
            return DocumentOutput.Run(terminal, parsed.GetValue(output), shown =>
                Write(shown, page, code => CallOf(code, tool, commands))
            );
        });
        return command;
    }

    private static void WriteList(Terminal terminal, RuleGuide guide)
    {
        var pages = guide.Ids.Select(id => guide.Find(id)!).ToList();
        var width = pages.Max(static page => page.Id.Length) + 2;
        foreach (var page in pages)
        {
            terminal.Output.WriteLine($"{page.Id.PadRight(width)}{page.Title}");
        }
    }

    private static void Write(Terminal terminal, RulePage page, Func<string, string> codeOf)
    {
        var address = RulePages.AddressOf(page.Id);
        new MarkdownText(terminal, new(address), codeOf).Write(page.Markdown);
        if (RuleGuide.AddressOf(page.Id) is { } published)
        {
            terminal.Output.WriteLine();
            terminal.Output.WriteLine($"On the web: {published}");
        }
    }

    // The pages call the tool by the name of the one for determinations.
    private static string CallOf(string code, string tool, string[] commands)
    {
        const string name = "imrdocs ";
        return
            code.StartsWith(name, StringComparison.Ordinal)
            && commands.Contains(code[name.Length..].Split(' ')[0], StringComparer.Ordinal)
            ? $"{tool} {code[name.Length..]}"
            : code;
    }
}
