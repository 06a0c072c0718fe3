using ImrDocs.Diagnostics;

namespace ImrDocs.Templating.Passages;

/// <summary>
/// Finds lines that begin with the mark of a heading, a list, or a definition, which is none because the space after
/// it, or the label above it, is missing.
/// </summary>
internal static class MarkSpaceCheck
{
    private const int MaxHeadingLevel = 6;

    private const string Definition =
        "the letter shows this ':' as it stands, since no label stands on the line above; write the label there, or "
        + "'\\:' where the sign is meant";

    /// <summary>Checks a passage.</summary>
    /// <param name="report">Gets what is wrong.</param>
    /// <param name="reading">The passage.</param>
    /// <param name="origins">What writes each of its characters.</param>
    public static void Run(WordingReport report, PassageReading reading, TextOrigins[] origins)
    {
        for (var line = 0; line < reading.Text.Length; line = NextLine(reading.Text, line))
        {
            var start = line;
            while (start < reading.Text.Length && reading.Text[start] is ' ' or '\t' or '>')
            {
                start++;
            }

            if (
                start < reading.Text.Length
                && reading.SignAt(start) == SignReading.Text
                && Describe(reading.Text, start) is { } message
            )
            {
                foreach (var origin in origins[start].All.Where(static origin => origin.Step.Text is not null))
                {
                    report.Add(TemplateRules.MarkSpace, origin, message);
                }
            }
        }
    }

    private static int NextLine(string text, int line) =>
        text.IndexOf('\n', line) is >= 0 and var end ? end + 1 : text.Length;

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
