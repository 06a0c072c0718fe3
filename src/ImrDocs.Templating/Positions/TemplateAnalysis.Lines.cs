using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Syntax;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Templating.Positions;

/// <content>Lines of which nothing is left.</content>
public sealed partial class TemplateAnalysis
{
    // A line that an author left empty begins in the text itself; one that holds a tag begins before it.
    private void CheckEmptyLine(ScriptRawStatement raw, string text, int index, MarkdownState state)
    {
        if ((index > 0 && text.LastIndexOf('\n', index - 1) >= 0) || MarkdownScanner.LeftEmpty(state) is not { } left)
        {
            return;
        }

        var start = TextPlaces.LineStart(_template.Text, raw.Span.Start.Offset + index);
        if (start < raw.Span.Start.Offset)
        {
            var column = _template.Text.Skip(start).TakeWhile(static c => c is ' ' or '\t').Count();
            _report.Add(
                TemplateRules.BlankLine,
                new TextPosition(start + column, raw.Span.Start.Line, column),
                $"where nothing is printed on this line, {left} is left; write the tag with '~' on both sides, {{{{~ ... ~}}}}, so that it takes its line away");
        }
    }
}
