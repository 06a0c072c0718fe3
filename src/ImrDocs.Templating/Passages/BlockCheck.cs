using ImrDocs.Diagnostics;

namespace ImrDocs.Templating.Passages;

/// <summary>
/// Finds lines that Markdown takes for a part of the block above, or for code, and that do not look so.
/// </summary>
internal static class BlockCheck
{
    private const string Code =
        "a line that begins with four spaces or a tab is code, which the letter shows in the type of a machine; begin "
        + "the line without them";

    /// <summary>Checks a passage.</summary>
    /// <param name="report">Gets what is wrong.</param>
    /// <param name="reading">The passage.</param>
    /// <param name="origins">What writes each of its characters.</param>
    /// <param name="lines">The lines of the templates.</param>
    public static void Run(WordingReport report, PassageReading reading, TextOrigins[] origins, SourceLines lines)
    {
        foreach (var (index, container) in reading.Blocks!.LazyLines)
        {
            foreach (var origin in origins[index].All.Where(origin => !GoesOn(lines, origin)))
            {
                report.Add(TemplateRules.LazyLine, origin, Describe(container));
            }
        }

        foreach (var index in reading.Blocks.CodeLines)
        {
            Report(report, TemplateRules.IndentedCode, origins[index], Code);
        }
    }

    // A sentence that goes on in the next line belongs to what it began in, and is shown there.
    private static bool GoesOn(SourceLines lines, TextOrigin origin)
    {
        var (path, line) = (origin.Step.Path, lines.Locate(origin).Line);
        var after = lines.At(path, line);
        var above = line - 1;
        while (above > 0 && lines.At(path, above) is { IsTagsOnly: true } or { IsPartOfSentence: true })
        {
            above--;
        }

        return above >= 0
            && (after.GoesOn || after.GoesOnAfterValue)
            && lines.At(path, above) is { EndsSentence: false, EndsWithColon: false } before
            && (before.BreaksOff || before.IsProse || after.GoesOnWithParticle);
    }

    private static string Describe(PassageContainer container) =>
        container switch
        {
            PassageContainer.ListItem =>
                "the letter shows this line as a part of the list item above it; write a blank line before it, or "
                    + "indent it by two spaces where it belongs to the item",
            PassageContainer.Definition =>
                "the letter shows this line as a part of the value above it; write a blank line before it, or indent "
                    + "it by four spaces where it belongs to the value",
            _ => "the letter shows this line as a part of the quote above it; write a blank line before it, or begin "
                + "it with '> ' where it belongs to the quote",
        };

    private static void Report(WordingReport report, Rule rule, TextOrigins origins, string message)
    {
        foreach (var origin in origins.All)
        {
            report.Add(rule, origin, message);
        }
    }
}
