namespace ImrDocs.Cli.Tests.Documents;

/// <summary>Writes the reference of commands from their help.</summary>
internal static class CommandPage
{
    private const string Introduction = """
        # Commands

        <!-- A test writes this page from the help of the commands. Do not edit it. -->

        The commands of `imrdocs`, and of [your own tool](guides/your-own-tool.md) under its name. Every command takes
        the templates from the same folder: see [which one](project.md#the-template-folder-of-a-command).

        | Exit code | Meaning |
        |---|---|
        | 0 | done |
        | 1 | the input has errors, or letters differ |
        | 2 | wrong usage |
        | 70 | an internal error |
        | 130 | stopped |
        """;

    /// <summary>The page.</summary>
    /// <param name="commands">The help of the tool, and then of each command.</param>
    public static string Write(IReadOnlyList<CommandHelp> commands) =>
        string.Join(
            "\n\n",
            [
                Introduction.ReplaceLineEndings("\n"),
                Table("Command", commands[0].Commands, static row => $"[`{row.Name}`](#{row.Name.Split(' ')[0]})"),
                "Every command and the tool itself have these options:",
                Table("Option", Common(commands), Code),
                .. commands.Skip(1).SelectMany(command => Blocks(command, Common(commands))),
            ]
        ) + "\n";

    private static IEnumerable<string> Blocks(CommandHelp command, IReadOnlyList<HelpRow> common)
    {
        yield return $"## {command.Name}";
        yield return command.Description;
        yield return $"```text\n{command.Usage}\n```";
        if (command.Arguments.Count > 0)
        {
            yield return Table("Argument", command.Arguments, Code);
        }

        if (command.Commands.Count > 0)
        {
            yield return Table("Command", command.Commands, Code);
        }

        if (command.Options.Except(common).ToList() is { Count: > 0 } options)
        {
            yield return Table("Option", options, Code);
        }

        yield return string.Join(
            "\n",
            command.Examples.Select(static e => $"# {e.Purpose}\n{e.Call}").Prepend("```bash")
        ) + "\n```";
    }

    private static IReadOnlyList<HelpRow> Common(IReadOnlyList<CommandHelp> commands) =>
        [.. commands[0].Options.Where(option => commands.All(command => command.Options.Contains(option)))];

    private static string Table(string heading, IEnumerable<HelpRow> rows, Func<HelpRow, string> name) =>
        string.Join(
            '\n',
            [
                $"| {heading} | Meaning |",
                "|---|---|",
                .. rows.Select(row => $"| {Cell(name(row))} | {Text(row.Meaning)} |"),
            ]
        );

    private static string Code(HelpRow row) => $"`{row.Name}`";

    // What Markdown would read as more than a character.
    private static string Text(string text) =>
        Cell(text)
            .Replace("*", "\\*", StringComparison.Ordinal)
            .Replace("<", "\\<", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal);

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
