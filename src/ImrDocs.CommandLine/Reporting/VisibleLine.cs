using System.Text.RegularExpressions;
using ImrDocs.Snapshots.Redlines;

namespace ImrDocs.CommandLine.Reporting;

/// <summary>
/// A line of a log in which every character can be seen, and which no build server takes for a command. A line break in
/// the text is shown, so that one line stays one.
/// </summary>
internal static partial class VisibleLine
{
    /// <summary>Writes a text so that it steers nothing that reads it.</summary>
    public static string Of(string text) => WithoutCommands(VisibleText.Of(text));

    /// <summary>The same line, of which the first character of each command is shown by its number.</summary>
    public static string WithoutCommands(string line)
    {
        // GitHub reads '::' where it begins a line, but the others, and its own older '##[', wherever they stand.
        var start = line.Length - line.AsSpan().TrimStart().Length;
        if (line.AsSpan(start).StartsWith("::", StringComparison.Ordinal))
        {
            line = $"{line[..start]}{VisibleText.Escape(':')}{line[(start + 1)..]}";
        }

        return ReplaceHash(line, VisibleText.Escape('#'));
    }

    /// <summary>
    /// The same text, with something else for the first character of each command that is found anywhere in a line.
    /// </summary>
    public static string ReplaceHash(string text, string replacement) =>
        text.Contains("##", StringComparison.Ordinal)
            ? Command().Replace(text, command => replacement + command.Value[1..])
            : text;

    // GitHub, Azure Pipelines, and TeamCity.
    [GeneratedRegex(@"##(?:vso|teamcity)?\[", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Command();
}
