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

    private static (string What, string Call)[] Of(string? command, string letter) =>
        command switch
        {
            "render" =>
            [
                ("The letter as case.md and case.html, here:", "render case.json"),
                ("One letter for each case, in the folder 'letters':", "render cases/*.json --out letters"),
                ("The HTML page only:", "render case.json --format html"),
                ("With the templates of a folder:", $"render case.json --templates templates/{letter}"),
                ("The version to publish, as case.redacted.html:", "render case.json --redacted --format html"),
            ],
            "check" =>
            [
                ("All errors in a folder's templates:", $"check templates/{letter}"),
                ("The errors in one template:", $"check templates/{letter}/layout.scriban-md"),
                ("For code scanning:", "check --format sarif > templates.sarif"),
            ],
            "coverage" =>
            [
                ("The parts of the templates that no sample reaches:", "coverage"),
                ("Fail unless the samples reach everything:", "coverage --min 100"),
                ("For viewers of code coverage:", "coverage --format cobertura --out coverage.xml"),
                ("Synthetic samples that reach the missing parts:", "coverage --propose --out proposed"),
            ],
            "verify" =>
            [
                ("Every sample of the letter, with a redline of each difference:", "verify"),
                ("Some samples of another folder:", $"verify templates/{letter} --only 'partial-*'"),
                ("The changes as a page, for reviewers:", "verify --html changes.html"),
                ("For CI systems that show tests:", "verify --format junit > letters.xml"),
                ("For GitHub's workflows, beside the lines:", "verify --format github"),
            ],
            "review" =>
            [
                ("One change at a time, with the keys a, r, s, and q:", "review"),
                ("Everything that is pending, after you read all of it:", "review --accept-all"),
                ("Some of it:", "review --only 'partial-*' --accept-all"),
                ("Remove approved letters that have no sample:", "review --remove-orphans"),
            ],
            "pending" =>
            [
                ("The files that wait for review:", "pending"),
                ("For programs, with what is stale:", "pending --format json"),
            ],
            "impact" =>
            [
                ("What the working tree changes in the letters since the last commit:", "impact --base HEAD"),
                (
                    "What a branch changes, for its pull request:",
                    "impact --base origin/main --format markdown --out impact.md"
                ),
                ("The same as a page:", "impact --base origin/main --format html --out impact.html"),
            ],
            "fields" =>
            [
                ("The fields that a template can print:", "fields"),
                ("Where to find a word:", "fields | grep -i rationale"),
            ],
            "schema" => [("For editors that help to write cases:", $"schema > {letter}.schema.json")],
            _ =>
            [
                ("A letter as Markdown and as HTML:", "render case.json --out letters"),
                ("All errors in the templates:", "check"),
                ("The fields that a template can print:", "fields"),
                ("Every sample, compared with its approved letter:", "verify"),
            ],
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
            foreach (var (what, call) in Of(command is RootCommand ? null : command.Name, letter))
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
