namespace ImrDocs.Cli.Tests.Documents;

/// <summary>A line of the help: an argument, an option, or a command.</summary>
/// <param name="Name">What is written on the command line, with its value.</param>
/// <param name="Meaning">What it means.</param>
internal sealed record HelpRow(string Name, string Meaning)
{
    private const string Gap = "  ";

    /// <summary>The names of an option, without its value: <c>-h</c>, <c>--help</c>.</summary>
    public IEnumerable<string> Names =>
        Name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(static name => name.StartsWith('-'));

    /// <summary>Reads a line without its indent.</summary>
    public static HelpRow Read(string line)
    {
        var gap = line.IndexOf(Gap, StringComparison.Ordinal);
        Assert.True(gap > 0, line);
        return new(line[..gap], line[gap..].Trim());
    }
}
