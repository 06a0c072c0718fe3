using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Syntax;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Templating.Positions;

/// <content>Lines of which nothing is left.</content>
public sealed partial class TemplateAnalysis
{
    private const string Alone = "write the tag with '~' on both sides, {{~ ... ~}}, so that it takes its line away";
    private const string Around = "put a condition around the whole line, its tags on lines of their own: {{~ if ... ~}} above, {{~ end ~}} below";

    private const string AtItsEnd = "write '~' at the end of the tag, ~}}, so that it takes its line away";

    private readonly HashSet<int> _linesOfIncludesThatEndTheirs = [];
    private List<int>? _printingOffsets;

    // A line that an author left empty begins in the text itself; one that holds a tag begins before it.
    private void CheckEmptyLine(ScriptRawStatement raw, string text, int index, MarkdownState state)
    {
        if ((index > 0 && text.LastIndexOf('\n', index - 1) >= 0) || MarkdownScanner.LeftEmpty(state) is not { } left)
        {
            return;
        }

        var end = raw.Span.Start.Offset + index;
        var start = TextPlaces.LineStart(_template.Text, end);
        if (start < raw.Span.Start.Offset)
        {
            var column = TextPlaces.SpacesAt(_template.Text, start);
            if (_linesOfIncludesThatEndTheirs.Contains(raw.Span.Start.Line))
            {
                _report.Add(
                    TemplateRules.BlankLine, new TextPosition(start + column, raw.Span.Start.Line, column), $"what is included ends its last line itself, so that {left} is left here; write '~' at the end of the tag: {{{{ include ... ~}}}}");
                return;
            }

            var line = _template.Text.Substring(start, end - start).Trim();
            var advice = IsOneBlockTag(line) ? Alone : EndsSilentTag(line, end) ? AtItsEnd : Around;
            _report.Add(
                TemplateRules.BlankLine, new TextPosition(start + column, raw.Span.Start.Line, column), $"where nothing is printed on this line, {left} is left; {advice}");
        }
    }

    // A tag that prints would take away the end of what it prints.
    private static bool IsOneBlockTag(string line) =>
        line.StartsWith("{{", StringComparison.Ordinal) &&
        line.IndexOf("}}", StringComparison.Ordinal) == line.Length - 2 &&
        !line.TrimStart('{', '~', '-', ' ').StartsWith(Includes.FunctionName, StringComparison.Ordinal);

    // The last line of a tag of several lines, of which nothing is printed.
    private bool EndsSilentTag(string line, int end)
    {
        if (line.Contains("{{") || line.IndexOf("}}", StringComparison.Ordinal) != line.Length - 2)
        {
            return false;
        }

        _printingOffsets ??= [.. ScriptNodes.Below(_template.Template.Page!)
            .Where(static node => node is ScriptExpressionStatement { Expression: not ScriptAssignExpression })
            .Select(static node => node.Span.Start.Offset)];
        var tag = _template.Text.LastIndexOf("{{", end, StringComparison.Ordinal);
        var next = _printingOffsets.BinarySearch(tag);
        next = next < 0 ? ~next : next;
        return next == _printingOffsets.Count || _printingOffsets[next] >= end;
    }

    // The end of a file ends its last line, which can leave as little as any other; a blank one is none.
    private static void CheckEnd(DiagnosticReport report, string text, IReadOnlyCollection<MarkdownState> ends)
    {
        var last = text.Length == 0 ? 0 : TextPlaces.LineStart(text, text.Length);
        var place = new TextPosition(text.Length - 1, text.Count(static c => c == '\n'), Math.Max(0, text.Length - 1 - last));
        if (ends.Any(MarkdownScanner.IsOpenAtEnd))
        {
            report.Add(TemplateRules.OpenEnd, place, "the template ends inside code, a link, a tag or emphasis; close it");
        }

        if (ends.Where(static state => state.LineHasMarker || state.LineHasText).Select(MarkdownScanner.LeftEmpty).FirstOrDefault(static left => left is not null) is { } empty)
        {
            var column = TextPlaces.SpacesAt(text, last);
            report.Add(TemplateRules.BlankLine, new TextPosition(last + column, place.Line, column), $"where nothing is printed on this line, {empty} is left; {Around}");
        }
    }
}
