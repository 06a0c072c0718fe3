using System.Text.RegularExpressions;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Foreign;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Passages;

/// <summary>Finds words that an author aligned with spaces, of which a letter shows one.</summary>
internal static class AlignmentCheck
{
    // Many authors write two spaces after a sentence.
    private const int MinSpaces = 3;

    private const int MaxNumber = 40;
    private const char Bar = '|';

    private static readonly Regex Number = new(
        @"^\s*(?:[#>*+-]+\s+)*[*_]*"
            + @"\(?(?:[0-9]{1,3}(?:\.[0-9]{1,3}){1,3}\.?|(?:[0-9]{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)])[*_]*$",
        RegexOptions.CultureInvariant
    );

    private const string Message =
        "the letter shows one space for these; write one, or, to align values, a label and its value on the next "
        + "line after ':   '";

    /// <summary>Checks a text of a template.</summary>
    public static void Run(WordingReport report, FlowStep step)
    {
        var text = step.Text!;
        for (var i = 0; i < text.Length; )
        {
            var count = TextPlaces.SpacesAt(text, i);
            if (count > 0 && IsWide(text, i, count) && StandsBetweenWords(step, i, count))
            {
                report.Add(TemplateRules.Alignment, new TextOrigin(step, i), Message);
            }

            i = CodeText.End(text, i) ?? i + Math.Max(count, 1);
        }
    }

    private static bool IsWide(string text, int index, int count) =>
        count >= MinSpaces || text.IndexOf('\t', index, count) >= 0;

    private static bool StandsBetweenWords(FlowStep step, int index, int count)
    {
        var text = step.Text!;
        var end = index + count;
        var start = index;
        while (start > 0 && text[start - 1] is not '\n' && IsOfMarker(text[start - 1]))
        {
            start--;
        }

        var beginsLine = start == 0 ? step.Statement.Syntax.Span.Start.Column == 0 : text[start - 1] == '\n';
        var endsLine = end < text.Length && text[end] == '\n';
        return !beginsLine
            && !endsLine
            && !IsAfterNumber(step, index)
            && !IsAfterSentence(text, index)
            && !IsEdgeOfCell(text, index, end);
    }

    // A table has no spaces at the edges of its cells, which authors align in the template. Where the line begins
    // before a tag, a bar is taken for that of a row.
    private static bool IsEdgeOfCell(string text, int index, int end)
    {
        var isAtBar =
            (end < text.Length && text[end] == Bar)
            || (index > 0 && text[index - 1] == Bar && (index < 2 || text[index - 2] != '\\'));
        if (!isAtBar)
        {
            return false;
        }

        var start = index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
        while (start > 0 && start < index && IsOfMarker(text[start]))
        {
            start++;
        }

        return start == 0 || text[start] == Bar;
    }

    // A number of a heading or an enumeration stands before its words, which nothing else is aligned with.
    private static bool IsAfterNumber(FlowStep step, int index)
    {
        var text = step.Text!;
        var start = index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
        return index - start <= MaxNumber
            && (start > 0 || step.Statement.Syntax.Span.Start.Column == 0)
            && Number.IsMatch(text.Substring(start, index - start));
    }

    private static bool IsAfterSentence(string text, int index)
    {
        var end = index;
        while (end > 0 && text[end - 1] is '"' or '\'' or '\u201D' or '\u2019' or ')' or '*' or '_')
        {
            end--;
        }

        return end > 0 && text[end - 1] is '.' or '!' or '?' && text.IndexOf('\t', index) != index;
    }

    // What a list, a quote, or a definition begins with.
    private static bool IsOfMarker(char c) =>
        c is ' ' or '\t' or '>' or '-' or '+' or '*' or ':' or '.' or ')' or (>= '0' and <= '9');
}
