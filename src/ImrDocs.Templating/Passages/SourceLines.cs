using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Syntax;
using Scriban.Syntax;

namespace ImrDocs.Templating.Passages;

/// <summary>The lines of a letter's templates as their authors read them.</summary>
/// <param name="units">Every template below the root, by path.</param>
internal sealed class SourceLines(IReadOnlyDictionary<string, TemplateUnit> units)
{
    // Stands for what a line does not show: the text of a tag.
    private const char Hidden = '\0';

    private readonly Dictionary<FlowStep, int[]> _lineEnds = [];
    private readonly Dictionary<string, SourceLine[]> _lines = new(StringComparer.Ordinal);

    /// <summary>A line of a template.</summary>
    /// <param name="path">The template.</param>
    /// <param name="line">The line, from 0.</param>
    public SourceLine At(string path, int line)
    {
        if (!_lines.TryGetValue(path, out var lines))
        {
            _lines.Add(path, lines = Read(units[path].Template));
        }

        return lines[line];
    }

    /// <summary>Where a character of a template's text, or a printed value, stands in its file.</summary>
    public SourcePlace Locate(TextOrigin origin)
    {
        if (origin.Step is not { Text: { } text } step)
        {
            var start = WordingReport.PrintedBy(origin.Step).Span.Start;
            return new(start.Offset, start.Line);
        }

        if (!_lineEnds.TryGetValue(step, out var ends))
        {
            _lineEnds.Add(step, ends = [.. Enumerable.Range(0, text.Length).Where(i => text[i] == '\n')]);
        }

        var before = Array.BinarySearch(ends, origin.Offset);
        var span = step.Statement.Syntax.Span.Start;
        return new(span.Offset + origin.Offset, span.Line + (before < 0 ? ~before : before));
    }

    /// <summary>Whether nothing but the end of a line follows a character in its file.</summary>
    public bool IsLast(TextOrigin origin) =>
        units[origin.Step.Path].Template.Text is var text
        && text.IndexOf('\n', Math.Min(Locate(origin).Offset, text.Length)) is var end
        && (end < 0 || end == text.Length - 1);

    /// <summary>The lines on which characters of templates' texts stand.</summary>
    public HashSet<(FlowPlace Place, int Line)> LinesOf(IEnumerable<TextOrigin> origins) =>
        [
            .. origins
                .Where(static origin => origin.Step.Text is not null)
                .Select(origin => (origin.Step.Place, Locate(origin).Line)),
        ];

    private static SourceLine[] Read(ParsedTemplate template)
    {
        var text = template.Text;
        var shown = new char[text.Length];
        foreach (var node in ScriptNodes.Below(template.Template.Page!))
        {
            var (start, end) = (node.Span.Start.Offset, node.Span.End.Offset);
            switch (node)
            {
                case ScriptRawStatement:
                    text.CopyTo(start, shown, start, end + 1 - start);
                    break;
                case ScriptExpressionStatement { Expression: not ScriptAssignExpression }:
                    shown[start] = PassageText.Value;
                    break;
            }
        }

        List<SourceLine> lines = [];
        for (var start = 0; start <= text.Length; )
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            char[] words = [.. shown.Skip(start).Take(end - start).Where(static c => c != Hidden)];
            lines.Add(new(new string(words).Trim(), text.Substring(start, end - start).TrimEnd().Length));
            start = end + 1;
        }

        return [.. lines];
    }
}
