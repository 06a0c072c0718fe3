using System.Text.RegularExpressions;
using ImrDocs.Documents;
using ImrDocs.Generators.Tests;

namespace ImrDocs.Cli.Tests.Documents;

public sealed partial class CommandPageTests : IDisposable
{
    private readonly Tool _tool = new("ImrDocs.Cli.dll");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void The_reference_of_commands_says_what_their_help_says() =>
        GeneratedPage.AssertIsCurrent("docs/commands.md", CommandPage.Write(CommandHelp.ReadAll(_tool)));

    [Fact]
    public void Each_call_of_the_tool_in_a_document_has_a_command_and_options_that_exist()
    {
        var commands = CommandHelp.ReadAll(_tool);
        var calls = DocumentBlock.ReadAll("bash", "sh").SelectMany(Calls).ToList();

        Assert.NotEmpty(calls);
        Assert.Empty(from call in calls from fault in Faults(call.Arguments, commands) select $"{call.Place}: {fault}");
    }

    private static IEnumerable<(string Place, string[] Arguments)> Calls(DocumentBlock block) =>
        from line in block.Text.Split('\n').Index()
        let call = ToolCall().Match(line.Item)
        where call.Success
        select ($"{block.Path}({block.Line + line.Index})", Arguments(call.Groups["arguments"].Value));

    // Up to a comment, a redirection, or another program.
    private static string[] Arguments(string text) =>
        [
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .TakeWhile(static word => word is not ['#' or '>' or '|', ..]),
        ];

    private static IEnumerable<string> Faults(string[] arguments, IReadOnlyList<CommandHelp> commands)
    {
        var command = commands
            .Where(command =>
                $"{string.Join(' ', arguments)} ".StartsWith($"{command.Name} ".TrimStart(), StringComparison.Ordinal)
            )
            .MaxBy(static command => command.Name.Length)!;
        if (command.Commands.Count > 0 && arguments is [not ['-', ..], ..])
        {
            yield return $"there is no command '{string.Join(' ', arguments)}'";
            yield break;
        }

        foreach (var option in arguments.Where(static word => word.StartsWith('-')).Select(static w => w.Split('=')[0]))
        {
            // A tool with several letters has '--letter' as well.
            if (option != "--letter" && !command.Options.SelectMany(static row => row.Names).Contains(option))
            {
                yield return $"'{option}' is not an option of '{command.Name}'";
            }
        }
    }

    [GeneratedRegex(
        @"^(imrdocs|contoso(-notices)?|yourtool|dotnet run (--project \S+|--no-build| )+ --)(?<arguments> .*|)$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex ToolCall();
}
