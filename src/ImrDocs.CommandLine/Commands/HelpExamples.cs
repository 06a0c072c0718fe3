using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ImrDocs.CommandLine.Commands;

/// <summary>
/// Puts examples under the help of the tool and of each command, and which templates count under the tool's.
/// </summary>
internal static class HelpExamples
{
    private static readonly IReadOnlyList<HelpExample> OfTool =
    [
        new("A letter in every form:", "render case.json --out letters"),
        new("All errors in the templates:", "check"),
        new("The fields that a template can print:", "fields"),
        new("Every sample, compared with its approved letter:", "verify"),
    ];

    public static void Attach(RootCommand root, string name, IReadOnlyList<string> templateRule)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new Action(new HelpAction(), name, templateRule);
    }

    private sealed class Action(HelpAction inner, string name, IReadOnlyList<string> templateRule)
        : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var result = inner.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            if (parseResult.CommandResult.Command is RootCommand)
            {
                output.WriteLine("Templates:");
                templateRule.ToList().ForEach(line => output.WriteLine("  " + line));
                output.WriteLine();
            }

            output.WriteLine("Examples:");
            foreach (var (what, call) in (parseResult.CommandResult.Command as LetterCommand)?.Examples ?? OfTool)
            {
                output.WriteLine($"  {what}");
                output.WriteLine($"    {name} {call}");
            }

            output.WriteLine();
            output.WriteLine(
                "Exit codes: 0 done, 1 the input has errors or letters differ, 2 wrong usage, 70 internal error, "
                    + "130 stopped."
            );
            return result;
        }
    }
}
