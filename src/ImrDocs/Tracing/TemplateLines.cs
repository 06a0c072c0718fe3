using Scriban.Syntax;

namespace ImrDocs.Tracing;

/// <summary>A line of a template on which something is said or asked.</summary>
/// <param name="Path">The template, relative to the template root.</param>
/// <param name="Line">The line, from 1.</param>
public sealed record TemplateLine(string Path, int Line);

/// <summary>Finds the lines of a template, each with the statements that stand on it.</summary>
internal static class TemplateLines
{
    public static IEnumerable<(TemplateLine Line, ScriptNode Statement)> Of(string path, ScriptPage page) =>
        from statement in Below(page)
        from line in LinesOf(statement)
        select (new TemplateLine(path, line + 1), Told(statement));

    private static IEnumerable<int> LinesOf(ScriptNode node) =>
        node switch
        {
            ScriptRawStatement raw => raw
                .Text.ToString()
                .Split('\n')
                .Select((text, index) => (text, line: raw.Span.Start.Line + index))
                .Where(static line => !string.IsNullOrWhiteSpace(line.text))
                .Select(static line => line.line),
            ScriptExpressionStatement => Enumerable.Range(
                node.Span.Start.Line,
                node.Span.End.Line - node.Span.Start.Line + 1
            ),
            ScriptIfStatement or ScriptCaseStatement or ScriptLoopStatementBase or ScriptCaptureStatement =>
            [
                node.Span.Start.Line,
            ],
            ScriptElseStatement or ScriptWhenStatement => [node.Span.Start.Line],
            ScriptBreakStatement or ScriptContinueStatement or ScriptReturnStatement => [node.Span.Start.Line],
            _ => [],
        };

    // A branch is reached when what stands in it is.
    private static ScriptNode Told(ScriptNode statement) =>
        statement switch
        {
            ScriptElseStatement { Body: { } body } => body,
            ScriptWhenStatement { Body: { } body } => body,
            _ => statement,
        };

    private static IEnumerable<ScriptNode> Below(ScriptNode node) =>
        Enumerable
            .Range(0, node.ChildrenCount)
            .Select(node.GetChildren)
            .OfType<ScriptNode>()
            .SelectMany(Below)
            .Prepend(node);
}
