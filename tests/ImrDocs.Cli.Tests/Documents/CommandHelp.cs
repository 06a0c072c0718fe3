namespace ImrDocs.Cli.Tests.Documents;

/// <summary>What the help of a command says, in its parts.</summary>
/// <param name="Name">The command as it is called, without the tool; empty for the tool itself.</param>
/// <param name="Sections">The lines of each part, without the indent, by the part's heading.</param>
internal sealed record CommandHelp(string Name, IReadOnlyDictionary<string, IReadOnlyList<string>> Sections)
{
    private const string Indent = "  ";

    /// <summary>What the command does.</summary>
    public string Description => string.Join(' ', Of("Description"));

    /// <summary>How the command is called.</summary>
    public string Usage => Assert.Single(Of("Usage"));

    /// <summary>The arguments.</summary>
    public IReadOnlyList<HelpRow> Arguments => Rows("Arguments");

    /// <summary>The options.</summary>
    public IReadOnlyList<HelpRow> Options => Rows("Options");

    /// <summary>The commands below this one.</summary>
    public IReadOnlyList<HelpRow> Commands => Rows("Commands");

    /// <summary>Examples: what a call is for, and the call.</summary>
    public IEnumerable<(string Purpose, string Call)> Examples =>
        Of("Examples").Chunk(2).Select(static lines => (lines[0].TrimEnd(':'), lines[1].Trim()));

    /// <summary>The help of the tool and of each of its commands, in the order in which the help lists them.</summary>
    public static IReadOnlyList<CommandHelp> ReadAll(Tool tool)
    {
        List<CommandHelp> all = [];
        Add([]);
        return all;

        void Add(IReadOnlyList<string> path)
        {
            var result = tool.Run([.. path, "--help"]);
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
            var help = Read(string.Join(' ', path), result.Output);
            all.Add(help);
            foreach (var command in help.Commands)
            {
                Add([.. path, command.Name.Split(' ')[0]]);
            }
        }
    }

    private static CommandHelp Read(string name, string output)
    {
        Dictionary<string, IReadOnlyList<string>> sections = new(StringComparer.Ordinal);
        List<string> lines = [];
        foreach (var line in output.Split('\n'))
        {
            if (line.EndsWith(':') && !line.StartsWith(' '))
            {
                lines = [];
                sections.Add(line.TrimEnd(':'), lines);
            }
            else if (line.StartsWith(Indent, StringComparison.Ordinal))
            {
                lines.Add(line[Indent.Length..]);
            }
        }

        return new(name, sections);
    }

    private IReadOnlyList<string> Of(string section) => Sections.GetValueOrDefault(section, []);

    private IReadOnlyList<HelpRow> Rows(string section) => [.. Of(section).Select(HelpRow.Read)];
}
