using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Syntax;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Templating.Positions;

/// <summary>
/// Follows a template along every path that its conditions and loops allow, and finds each printed value with the places
/// in the Markdown text where it can stand.
/// </summary>
/// <remarks>
/// The set of states behind a statement holds one state for each way to get there. A file that is included begins where its
/// caller stands, which is not known here: it is followed both from a line's start and from the middle of a line.
/// </remarks>
internal sealed class TemplateAnalysis(string path, TemplateKind kind)
{
    private static readonly HashSet<MarkdownState> Entry = [MarkdownState.LineStart, MarkdownState.MidLine];

    private readonly HashSet<TemplateDiagnostic> _diagnostics = [];
    private readonly List<ScriptExpressionStatement> _outputs = [];
    private readonly HashSet<MarkdownState> _returns = [];
    private readonly Stack<LoopExits> _loops = new();

    public IReadOnlyList<ScriptExpressionStatement> Outputs => _outputs;

    public IReadOnlyList<TemplateDiagnostic> Diagnostics() =>
        [.. _diagnostics.OrderBy(static d => d.Line).ThenBy(static d => d.Column).ThenBy(static d => d.Rule.Id, StringComparer.Ordinal)
            .ThenBy(static d => d.Message, StringComparer.Ordinal)];

    public void Visit(ScriptPage page)
    {
        var end = Follow(page.Body!, Entry);
        end.UnionWith(_returns);
        if (end.Any(IsOpen))
        {
            Report(TemplateRules.OpenEnd, page.Body!.Span.End, "the template ends inside code, a link or a tag; close it in the same file");
        }
    }

    private HashSet<MarkdownState> Follow(ScriptStatement? statement, IReadOnlyCollection<MarkdownState> states)
    {
        switch (statement)
        {
            case null or ScriptEscapeStatement or ScriptNopStatement or ScriptEndStatement:
                return [.. states];
            case ScriptBlockStatement block:
                return FollowAll(block.Statements, states);
            case ScriptRawStatement raw:
                return FollowText(raw, states);
            case ScriptExpressionStatement expression:
                return FollowExpression(expression, states);
            case ScriptIfStatement condition:
                Check(condition.Condition);
                return FollowEither(condition.Then, condition.Else, states);
            case ScriptElseStatement otherwise:
                return Follow(otherwise.Body, states);
            case ScriptCaseStatement choice:
                Check(choice.Value);
                return FollowCase(choice, states);
            case ScriptWhenStatement branch:
                CheckAll(branch.Values);
                return FollowEither(branch.Body, branch.Next, states);
            case ScriptForStatement loop and not ScriptTableRowStatement:
                Check(loop.Iterator);
                CheckAll(loop.NamedArguments);
                return FollowLoop(loop.Body, loop.Else, states);
            case ScriptWhileStatement loop:
                Check(loop.Condition);
                return FollowLoop(loop.Body, null, states);
            case ScriptCaptureStatement capture:
                return FollowCapture(capture, states);
            case ScriptBreakStatement or ScriptContinueStatement when _loops.Count > 0:
                _loops.Peek().Add(statement is ScriptBreakStatement, states);
                return [];
            case ScriptReturnStatement { Expression: null }:
                _returns.UnionWith(states);
                return [];
            default:
                Refuse(statement);
                return [.. states];
        }
    }

    private HashSet<MarkdownState> FollowAll(IEnumerable<ScriptStatement> statements, IReadOnlyCollection<MarkdownState> states)
    {
        HashSet<MarkdownState> current = [.. states];
        foreach (var statement in statements)
        {
            current = Follow(statement, current);
        }

        return current;
    }

    private HashSet<MarkdownState> FollowText(ScriptRawStatement raw, IEnumerable<MarkdownState> states)
    {
        var text = raw.Text.ToString();
        HashSet<MarkdownState> result = [];
        foreach (var state in states)
        {
            var current = state;
            for (var i = 0; i < text.Length && kind == TemplateKind.Markdown; i++)
            {
                current = MarkdownScanner.Append(current, text[i], out var refusal);
                if (refusal != PositionRefusal.None)
                {
                    Report(TemplateRules.Position, TextPlaces.Advance(raw.Span.Start, text, i), PositionRefusals.Describe(refusal));
                }
            }

            result.Add(current);
        }

        return result;
    }

    private HashSet<MarkdownState> FollowExpression(ScriptExpressionStatement statement, IReadOnlyCollection<MarkdownState> states)
    {
        if (Assignments.IsAssignment(statement.Expression))
        {
            Check(statement.Expression);
            return [.. states];
        }

        RefuseValue(statement.Expression, states);
        HashSet<MarkdownState> behind = [.. states.Select(MarkdownScanner.AppendValue)];
        if (Includes.IsInclude(statement.Expression))
        {
            CheckAll(((ScriptFunctionCall)statement.Expression!).Arguments);
            behind.UnionWith(states.Select(static s => MarkdownState.LineStart with { ContentIndent = s.ContentIndent }));
            return behind;
        }

        Check(statement.Expression);
        if (!_outputs.Contains(statement))
        {
            _outputs.Add(statement);
        }

        return behind;
    }

    private HashSet<MarkdownState> FollowEither(ScriptStatement? body, ScriptStatement? otherwise, IReadOnlyCollection<MarkdownState> states)
    {
        var result = Follow(body, states);
        result.UnionWith(Follow(otherwise, states));
        return result;
    }

    // Text between "case" and the first "when" is never printed; the whens hang on each other like else branches.
    private HashSet<MarkdownState> FollowCase(ScriptCaseStatement choice, IReadOnlyCollection<MarkdownState> states)
    {
        HashSet<MarkdownState> result = [.. states];
        foreach (var branch in choice.Body!.Statements.OfType<ScriptWhenStatement>())
        {
            result.UnionWith(Follow(branch, states));
        }

        return result;
    }

    private HashSet<MarkdownState> FollowLoop(ScriptStatement? body, ScriptStatement? otherwise, IReadOnlyCollection<MarkdownState> states)
    {
        HashSet<MarkdownState> atHead = [.. states];
        var exits = new LoopExits();
        _loops.Push(exits);
        for (var known = 0; known < atHead.Count;)
        {
            known = atHead.Count;
            atHead.UnionWith(Follow(body, [.. atHead]));
            atHead.UnionWith(exits.Continues);
        }

        _loops.Pop();
        atHead.UnionWith(exits.Breaks);
        atHead.UnionWith(Follow(otherwise, states));
        return atHead;
    }

    private HashSet<MarkdownState> FollowCapture(ScriptCaptureStatement capture, IReadOnlyCollection<MarkdownState> states)
    {
        if (capture.Target is not ScriptVariable)
        {
            Report(TemplateRules.ReadOnly, capture.Target!.Span.Start, Assignments.Refusal);
        }

        if (Follow(capture.Body, Entry).Any(IsOpen))
        {
            Report(TemplateRules.OpenEnd, capture.Span.End, "the captured text ends inside code, a link or a tag; close it before 'end'");
        }

        return [.. states];
    }

    private void RefuseValue(ScriptExpression? expression, IEnumerable<MarkdownState> states)
    {
        foreach (var refusal in states.Select(MarkdownScanner.RefuseValue).Where(r => r != PositionRefusal.None && kind == TemplateKind.Markdown))
        {
            Report(TemplateRules.Position, expression!.Span.Start, PositionRefusals.Describe(refusal));
        }
    }

    private bool IsOpen(MarkdownState state) => kind == TemplateKind.Markdown && MarkdownScanner.IsOpen(state);

    private void CheckAll(IEnumerable<ScriptNode>? nodes)
    {
        foreach (var node in nodes ?? [])
        {
            Check(node);
        }
    }

    private void Check(ScriptNode? node)
    {
        switch (node)
        {
            case null:
                return;
            case ScriptAnonymousFunction or ScriptInterpolatedStringExpression or ScriptInterpolatedExpression:
                Refuse(node);
                return;
            case ScriptFunctionCall call when Includes.IsInclude(call):
                Report(TemplateRules.Include, call.Span.Start, "an include prints Markdown; make it a statement of its own: {{ include 'name' }}");
                return;
            case ScriptAssignExpression { Target: not ScriptVariable } or ScriptIncrementDecrementExpression { Right: not ScriptVariable }:
                Report(TemplateRules.ReadOnly, node.Span.Start, Assignments.Refusal);
                return;
        }

        for (var i = 0; i < node.ChildrenCount; i++)
        {
            Check(node.GetChildren(i));
        }
    }

    private void Refuse(ScriptNode node) => Report(TemplateRules.Construct, node.Span.Start, RefusedConstructs.Describe(node));

    private void Report(TemplateRule rule, TextPosition position, string message) =>
        _diagnostics.Add(new(rule, path, position.Line + 1, position.Column + 1, message));
}
