using ImrDocs.Diagnostics;
using ImrDocs.Templating.Markdown;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Passages;

/// <summary>Finds backslashes that a letter shows because they escape nothing and end no line.</summary>
/// <param name="report">Gets what is wrong.</param>
/// <param name="lines">The lines of the templates.</param>
internal sealed class BackslashCheck(WordingReport report, SourceLines lines)
{
    private const int MaxQuoted = 40;

    private const string Alone =
        "where nothing is printed before it on its line, this '\\' leaves an empty line; put the whole line under "
        + "its condition, with {{~ if ... ~}} on the line above and {{~ end ~}} on the line below";

    private readonly Dictionary<TextOrigin, Found> _found = [];

    /// <summary>Takes in what a passage says of its backslashes.</summary>
    /// <param name="reading">The passage.</param>
    /// <param name="origins">What writes each of its characters.</param>
    public void Add(PassageReading reading, TextOrigins[] origins)
    {
        for (var i = 0; i < reading.Text.Length; i++)
        {
            var sign = reading.SignAt(i);
            // What stands before a value has an error of its own.
            if (
                reading.Text[i] != '\\'
                || sign is not (SignReading.Text or SignReading.Markup)
                || (i + 1 < reading.Text.Length && reading.Text[i + 1] == PassageText.Value)
            )
            {
                continue;
            }

            if (EndsLine(reading.Text, i) && LineBreaks.IsAlone(reading.Text, i))
            {
                foreach (var origin in origins[i].All)
                {
                    report.Add(TemplateRules.Backslash, origin, Alone);
                }

                continue;
            }

            // One that breaks a line on some way is left out where no line follows.
            var isSurplus = EndsLine(reading.Text, i) && LineBreaks.IsSurplus(reading.Text, i);
            var all = origins[i].All;
            var ended = all.Count == 1 || sign != SignReading.Text ? [] : lines.LinesOf(all);
            foreach (var origin in all)
            {
                // Of lines that are read as one, those that another one follows end there.
                if (ended.Count > 1 && ended.Contains((origin.Step.Place, lines.Locate(origin).Line + 1)))
                {
                    continue;
                }

                _found.TryGetValue(origin, out var known);
                var isText = sign == SignReading.Text;
                _found[origin] = new(
                    known.IsShown || (isText && !isSurplus),
                    known.IsSurplus || (isText && isSurplus),
                    known.IsRead || sign == SignReading.Markup
                );
            }
        }
    }

    /// <summary>Reports what is shown.</summary>
    public void Report()
    {
        foreach (
            var (origin, isRead) in _found
                .Where(found => found.Value.IsShown || (found.Value.IsSurplus && IsLastInText(found.Key)))
                .Select(static found => (found.Key, found.Value.IsRead))
        )
        {
            report.Add(TemplateRules.Backslash, origin, Describe(origin.Step.Text!, origin.Offset, isRead));
        }
    }

    // The text itself ends the paragraph, whatever the letter's data are.
    private bool IsLastInText(TextOrigin origin) =>
        origin.Step.Text is { } text
        && EndsLine(text, origin.Offset)
        && LineBreaks.EndsParagraph(text, origin.Offset)
        && (origin.Offset + 2 < text.Length || (origin.Step.Path == LetterFiles.Layout && lines.IsLast(origin)));

    private static bool EndsLine(string text, int index) => index + 1 < text.Length && text[index + 1] == '\n';

    // What a backslash is on the ways through a letter: shown, left out, or read.
    private readonly record struct Found(bool IsShown, bool IsSurplus, bool IsRead);

    private static string Describe(string text, int index, bool isRead)
    {
        var end = index + 1;
        while (end < text.Length && end - index < MaxQuoted && char.IsLetter(text[end]))
        {
            end++;
        }

        var command = text.Substring(index, end - index);
        return isRead
                ? "on one way this '\\' ends its line, on another the letter shows it, because a list, a quote, or a "
                    + "heading follows; put a blank line before what follows"
            : command.Length > 1
                ? $"a letter has no commands, so it shows '{command}' as it stands; delete it, or write '\\\\' "
                    + "where the sign is meant"
            : end == text.Length || text[end] == '\n'
                ? "the letter shows this '\\', because no line of its paragraph follows; delete it, or write '\\\\' "
                    + "where the sign is meant"
            : "the letter shows this '\\', because what follows needs none; delete it, or write '\\\\' where the sign "
                + "is meant";
    }
}
