using ImrDocs.Diagnostics;

namespace ImrDocs.Templating.Passages;

/// <summary>
/// Finds lines that begin with the mark of a heading, a list, a quote, or a definition without what belongs to it: the
/// space and the words after it, or the label above it.
/// </summary>
/// <param name="report">Gets what is wrong.</param>
/// <param name="lines">The lines of the templates.</param>
internal sealed class MarkSpaceCheck(WordingReport report, SourceLines lines)
{
    private const int MaxHeadingLevel = 6;

    private const string Definition =
        "the letter shows this ':' as it stands, since no label stands on the line above; write the label there, or "
        + "'\\:' where the sign is meant";

    private const string Alone =
        "the letter shows the mark of an empty line here; write the words right after it, or '\\' before it where the "
        + "sign is meant";

    private const string Tilde =
        "the letter shows this line as the value of the line above, and no '~'; write ':   ' for a value, or '\\~' "
        + "where the sign is meant";

    private const string Closing =
        "the letter does not show the '#' at the end of this heading; delete it, or write '\\#' where the sign is "
        + "meant";

    /// <summary>Checks a passage.</summary>
    /// <param name="reading">The passage.</param>
    /// <param name="origins">What writes each of its characters.</param>
    public void Run(PassageReading reading, TextOrigins[] origins)
    {
        CheckClosing(reading, origins);
        for (var line = 0; line < reading.Text.Length; line = NextLine(reading.Text, line))
        {
            CheckAlone(reading, origins, line);
            var start = line;
            while (start < reading.Text.Length && reading.Text[start] is ' ' or '\t' or '>')
            {
                start++;
            }

            var message =
                start == reading.Text.Length ? null
                : reading.SignAt(start) == SignReading.Text ? Describe(reading.Text, start)
                : IsTildeOfValue(reading, start) ? Tilde
                : null;
            if (message is not null)
            {
                foreach (var origin in origins[start].All.Where(static origin => origin.Step.Text is not null))
                {
                    report.Add(TemplateRules.MarkSpace, origin, message);
                }
            }
        }
    }

    private void CheckClosing(PassageReading reading, TextOrigins[] origins)
    {
        foreach (var (start, _) in reading.Headings)
        {
            foreach (var origin in origins[start].All)
            {
                if (lines.At(origin.Step.Path, lines.Locate(origin).Line).IsClosedHeading)
                {
                    report.Add(TemplateRules.MarkSpace, origin, Closing);
                }
            }
        }
    }

    // Where nothing is printed after a mark, the condition is an error of its own.
    private void CheckAlone(PassageReading reading, TextOrigins[] origins, int line)
    {
        var end = NextLine(reading.Text, line);
        if (reading.SignAt(line) != SignReading.Markup || reading.Underlines.Any(index => index >= line && index < end))
        {
            return;
        }

        foreach (var origin in origins[line].All.Where(static origin => origin.Step.Text is not null))
        {
            if (lines.At(origin.Step.Path, lines.Locate(origin).Line).IsMark)
            {
                report.Add(TemplateRules.MarkSpace, origin, Alone);
            }
        }
    }

    private static int NextLine(string text, int line) =>
        text.IndexOf('\n', line) is >= 0 and var end ? end + 1 : text.Length;

    private static bool IsTildeOfValue(PassageReading reading, int start) =>
        reading.Text[start] == '~'
        && start + 1 < reading.Text.Length
        && reading.Text[start + 1] is ' ' or '\t'
        && reading.SignAt(start) == SignReading.Markup;

    private static string? Describe(string text, int start)
    {
        var end = start + 1;
        while (
            end < text.Length && IsDigit(text[start]) == IsDigit(text[end]) && text[end] is '#' or (>= '0' and <= '9')
        )
        {
            end++;
        }

        var mark = text.Substring(start, end - start);
        var next = end < text.Length ? text[end] : '\n';
        return text[start] switch
        {
            '#' when mark.Length <= MaxHeadingLevel && BeginsHeading(mark, next) =>
                $"the letter shows '{mark}' as it stands; write '{mark} ' with a space to begin a heading, or "
                    + $"'\\{mark}' where the sign is meant",
            '-' or '+' when IsLetter(next) =>
                $"the letter shows '{mark}' as it stands; write '- ' with a space to begin the item of a list, or "
                    + $"'\\{mark}' where the sign is meant",
            >= '0' and <= '9' when next is '.' or ')' && end + 1 < text.Length && IsLetter(text[end + 1]) =>
                $"the letter shows '{mark}{next}' and the word after it as one; write '{mark}. ' with a space to begin "
                    + "the item of a list",
            ':' when next is ' ' or '\t' => Definition,
            _ => null,
        };
    }

    // "#1" and "#" before a value are numbers.
    private static bool BeginsHeading(string mark, char next) =>
        IsLetter(next) || (mark.Length > 1 && !char.IsWhiteSpace(next));

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
