using System.Text.RegularExpressions;

namespace ImrDocs.CommandLine.Rules;

/// <summary>The page that explains a rule.</summary>
/// <param name="Id">The ID of the rule.</param>
/// <param name="Markdown">The page: a heading with the ID and the title, and paragraphs.</param>
internal sealed partial record RulePage(string Id, string Markdown)
{
    /// <summary>What must hold, in one sentence without its period.</summary>
    public string Title { get; } = Heading().Match(Markdown).Groups["title"].Value;

    [GeneratedRegex(@"\A# [^:\n]+: (?<title>[^\r\n]*)")]
    private static partial Regex Heading();
}
