using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Syntax;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Templating.Passages;

/// <summary>Finds lines of which nothing is left, and what stands together because nothing is left between.</summary>
/// <param name="report">Gets what is wrong.</param>
/// <param name="units">Every template below the root, by path.</param>
/// <param name="kind">What the letter's template prints; plain text has no lines that mean anything.</param>
internal sealed class LineCheck(
    WordingReport report,
    IReadOnlyDictionary<string, TemplateUnit> units,
    TemplateKind kind
) : IPassageListener
{
    private const string Alone = "write the tag with '~' on both sides, {{~ ... ~}}, so that it takes its line away";

    private const string Around =
        "put a condition around the whole line, its tags on lines of their own: {{~ if ... ~}} above, {{~ end ~}} "
        + "below";

    private const string AtItsEnd = "write '~' at the end of the tag, ~}}, so that it takes its line away";

    private readonly HashSet<(string Path, int Line)> _linesClosedByInclude = [];
    private readonly Dictionary<string, List<int>> _printing = new(StringComparer.Ordinal);

    public void OnText(FlowStep step, string text, PassageSet before)
    {
        if (kind != TemplateKind.Markdown)
        {
            return;
        }

        CheckMarks(step, text, before);
        CheckWords(step, text, before);
        var end = text.IndexOf('\n');
        foreach (var passage in before.Where(_ => end >= 0))
        {
            CheckEmptyLine(step, end, passage, passage.Line + text.Substring(0, end));
        }
    }

    public void OnValue(FlowStep step, PassageSet before)
    {
        if (((BoundOutput)step.Statement).Value.Type is MarkdownTemplateType)
        {
            OnUnknownCapture(step);
        }
        else if (kind == TemplateKind.Markdown)
        {
            CheckWords(step, before);
        }
    }

    public void OnCall(FlowCall call)
    {
        if (
            call.Call is BoundInclude { Template: { } template } include
            && units[template.Path].Template.Text.EndsWith("\n", StringComparison.Ordinal)
        )
        {
            _linesClosedByInclude.Add((call.Place.Path, include.Syntax.Span.End.Line));
        }
    }

    public void OnUnknownCapture(FlowStep output) =>
        report.Add(
            TemplateRules.Construct,
            output.Place,
            WordingReport.PrintedBy(output),
            "what is captured is printed in the file that captures it, by the name of its variable"
        );

    /// <summary>Checks the last line of a letter, which the end of the file ends; a blank one is none.</summary>
    public void CheckEnd(string path, PassageSet ends)
    {
        var lines = ends.Select(static end => end.Line).Where(static line => line.Trim(' ', '\t').Length > 0);
        if (lines.Select(LeftEmpty).FirstOrDefault(static left => left is not null) is { } empty)
        {
            var text = units[path].Template.Text;
            var start = text.Length == 0 ? 0 : TextPlaces.LineStart(text, text.Length);
            var line = text.Count(static c => c == '\n');
            var message = $"where nothing is printed on this line, {empty} is left; {Around}";
            AddBlankLine(new FlowPlace(path, null), text, start, line, message);
        }
    }

    // Two marks with nothing between them are one mark, which means something else.
    private void CheckMarks(FlowStep step, string text, PassageSet before)
    {
        char? opener = text[0] switch
        {
            '*' or '_' => text[0],
            ']' => '[',
            _ => null,
        };
        var joined = before.Count(passage => EndsWith(passage.Text, opener));
        if (joined > 0 && joined < before.Count)
        {
            report.Add(
                TemplateRules.Joined,
                new TextOrigin(step, 0),
                $"where nothing is printed before it, '{text[0]}' stands right after '{opener}' and marks nothing; "
                    + "put the condition around both"
            );
        }
    }

    private static bool EndsWith(string text, char? c) =>
        text.Length > 0 && text[text.Length - 1] == c && (text.Length == 1 || text[text.Length - 2] != '\\');

    private void CheckWords(FlowStep step, string text, PassageSet before)
    {
        var start = step.Statement.Syntax.Span.Start;
        if (IsWord(text[0]) && TextPlaces.LosesLineBreakBefore(TextOf(step), start.Offset))
        {
            CheckWords(step, start, before);
        }
    }

    private void CheckWords(FlowStep step, PassageSet before)
    {
        var start = WordingReport.PrintedBy(step).Span.Start;
        var text = TextOf(step);
        if (TextPlaces.TagBefore(text, start.Offset) is { } tag && TextPlaces.LosesLineBreakBefore(text, tag))
        {
            CheckWords(step, start, before);
        }
    }

    private void CheckWords(FlowStep step, TextPosition place, PassageSet before)
    {
        if (before.Any(static passage => passage.Text.Length > 0 && IsWord(passage.Text[passage.Text.Length - 1])))
        {
            report.Add(
                TemplateRules.Joined,
                step.Place,
                place,
                "the end of the line before is taken away, so that two words are one here; write the tag before "
                    + "without '~' or '-' on that side"
            );
        }
    }

    // A line that an author left empty begins in the text itself; one that holds a tag begins before it.
    private void CheckEmptyLine(FlowStep step, int index, OpenPassage before, string written)
    {
        var text = TextOf(step);
        var span = step.Statement.Syntax.Span.Start;
        var end = span.Offset + index;
        var start = TextPlaces.LineStart(text, end);
        if (start >= span.Offset || LeftEmpty(written) is not { } left || PassageReading.EndsInFence(before.Text))
        {
            return;
        }

        var line = text.Substring(start, end - start).Trim();
        var advice =
            IsOneBlockTag(line) ? Alone
            : EndsSilentTag(step.Path, line, end) ? AtItsEnd
            : Around;
        AddBlankLine(
            step.Place,
            text,
            start,
            span.Line,
            _linesClosedByInclude.Contains((step.Path, span.Line))
                ? $"what is included ends its last line itself, so that {left} is left here; write '~' at the "
                    + $"end of the "
                    + "tag: {{ include ... ~}}"
                : $"where nothing is printed on this line, {left} is left; {advice}"
        );
    }

    private void AddBlankLine(FlowPlace place, string text, int start, int line, string message)
    {
        var column = TextPlaces.SpacesAt(text, start);
        report.Add(TemplateRules.BlankLine, place, new TextPosition(start + column, line, column), message);
    }

    // What a line leaves although it has no text; null when it has text.
    private static string? LeftEmpty(string line)
    {
        var text = line.Trim(' ', '\t');
        return text.Length == 0 ? "a blank line"
            : text.All(static c => c is '#' or ' ' or '\t') ? "an empty heading"
            : IsMarkers(line) ? "an empty list item or quote"
            : null;
    }

    private static bool IsMarkers(string line)
    {
        var i = 0;
        while (i < line.Length)
        {
            var start = i;
            i += TextPlaces.SpacesAt(line, i);
            if (i < line.Length && line[i] == '>')
            {
                i++;
                continue;
            }

            while (i < line.Length && line[i] is >= '0' and <= '9')
            {
                i++;
            }

            var sign = i < line.Length ? line[i] : '\n';
            if (sign is not ('-' or '+' or '*' or ':') && (i == start || sign is not ('.' or ')')))
            {
                return i == line.Length && TextPlaces.SpacesAt(line, start) == line.Length - start;
            }

            if (++i == line.Length || line[i] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return true;
    }

    // A tag that prints would take away the end of what it prints.
    private static bool IsOneBlockTag(string line) =>
        line.StartsWith("{{", StringComparison.Ordinal)
        && line.IndexOf("}}", StringComparison.Ordinal) == line.Length - 2
        && !line.TrimStart('{', '~', '-', ' ').StartsWith(Includes.FunctionName, StringComparison.Ordinal);

    // The last line of a tag of several lines, of which nothing is printed.
    private bool EndsSilentTag(string path, string line, int end)
    {
        if (line.Contains("{{") || line.IndexOf("}}", StringComparison.Ordinal) != line.Length - 2)
        {
            return false;
        }

        if (!_printing.TryGetValue(path, out var offsets))
        {
            offsets =
            [
                .. ScriptNodes
                    .Below(units[path].Template.Template.Page!)
                    .Where(static node => node is ScriptExpressionStatement { Expression: not ScriptAssignExpression })
                    .Select(static node => node.Span.Start.Offset),
            ];
            _printing.Add(path, offsets);
        }

        var next = offsets.BinarySearch(units[path].Template.Text.LastIndexOf("{{", end, StringComparison.Ordinal));
        next = next < 0 ? ~next : next;
        return next == offsets.Count || offsets[next] >= end;
    }

    private string TextOf(FlowStep step) => units[step.Path].Template.Text;

    private static bool IsWord(char c) => c == PassageText.Value || char.IsLetterOrDigit(c);
}
