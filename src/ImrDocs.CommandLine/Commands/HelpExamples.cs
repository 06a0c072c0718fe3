using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ImrDocs.CommandLine.Commands;

/// <summary>Puts examples under the help of the tool and of each command.</summary>
internal static class HelpExamples
{
    public static void Attach(RootCommand root, string name, string letter)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new Action(new HelpAction(), name, letter);
    }

    private static string[] Of(string? command, string letter) => command switch
    {
        "render" =>
        [
            $"render case.json                             {letter} letter as case.md and case.html, here",
            "render cases/*.json --out letters            one letter for each case, in the folder 'letters'",
            "render case.json --format html               the HTML page only",
            $"render case.json --templates templates/{letter}   with the templates of a folder",
        ],
        "check" => ["check", $"check templates/{letter}"],
        "fields" => ["fields", "fields | grep rationale"],
        "schema" => [$"schema > {letter}.schema.json"],
        _ => ["render case.json --out letters", "check", "fields", $"schema > {letter}.schema.json"],
    };

    private sealed class Action(HelpAction inner, string name, string letter) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var result = inner.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            var command = parseResult.CommandResult.Command;
            output.WriteLine("Examples:");
            foreach (var example in Of(command is RootCommand ? null : command.Name, letter))
            {
                output.WriteLine($"  {name} {example}");
            }

            output.WriteLine();
            output.WriteLine("Exit codes: 0 done, 1 the input has errors, 2 wrong usage.");
            return result;
        }
    }
}
