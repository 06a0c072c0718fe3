using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Syntax;
using Scriban.Syntax;

namespace ImrDocs.Templating.Positions;

/// <summary>
/// Follows a template along every path that its conditions, loops and includes allow, and finds each printed value with the
/// places of the Markdown text where it can stand.
/// </summary>
/// <remarks>The set of states behind a statement holds one state for each way to get there; an include is followed where it is called.</remarks>
public sealed class TemplateAnalysis
{
    private readonly AnalysisReport _report = new();
    private readonly IReadOnlyDictionary<string, ParsedTemplate> _templates;
    private readonly ExpressionCheck _expressions;
    private readonly Stack<ParsedTemplate> _includes = new();
    private readonly Stack<LoopExits> _loops = new();
    private readonly Stack<HashSet<MarkdownState>> _returns = new();

    private TemplateAnalysis(IReadOnlyDictionary<string, ParsedTemplate> templates)
    {
        _templates = templates;
        _expressions = new(_report);
    }

    private TemplateKind Kind => _includes.Peek().Kind;

    /// <summary>Follows the template at a path and all that it includes.</summary>
    /// <param name="templates">Every template below the root, by path; each must have a tree.</param>
    /// <param name="path">The template to begin with.</param>
    /// <returns>What is wrong, sorted by place; empty when nothing is.</returns>
    public static IReadOnlyList<TemplateDiagnostic> Analyze(IReadOnlyDictionary<string, ParsedTemplate> templates, string path)
    {
        var analysis = new TemplateAnalysis(templates);
        var template = templates[path];
        var end = analysis.FollowTemplate(template, [MarkdownState.LineStart]);
        if (template.Kind == TemplateKind.Markdown && end.Any(MarkdownScanner.IsOpen))
        {
            analysis._report.Add(path, TemplateRules.OpenEnd, template.Template.Page!.Body!.Span.End, "the template ends inside code, a link, a tag or emphasis; close it");
        }

        return analysis._report.Sorted();
    }

    private HashSet<MarkdownState> FollowTemplate(ParsedTemplate template, IReadOnlyCollection<MarkdownState> states)
    {
        _includes.Push(template);
        _returns.Push([]);
        _report.Enter(template.Path);
        var end = Follow(template.Template.Page!.Body, states);
        end.UnionWith(_returns.Pop());
        _includes.Pop();
        _report.Enter(_includes.Count > 0 ? _includes.Peek().Path : template.Path);
        return end;
    }

    private HashSet<MarkdownState> Follow(ScriptStatement? statement, IReadOnlyCollection<MarkdownState> states)
    {
        switch (statement)
        {
            case null or ScriptEscapeStatement or ScriptNopStatement or ScriptEndStatement:
                return [.. states];
            case ScriptBlockStatement block:
                return block.Statements.Aggregate((HashSet<MarkdownState>)[.. states], (current, next) => Follow(next, current));
            case ScriptRawStatement raw:
                return Kind == TemplateKind.Markdown ? FollowText(raw, states) : [.. states];
            case ScriptExpressionStatement expression:
                return FollowExpression(expression, states);
            case ScriptIfStatement condition:
                _expressions.Check(condition.Condition);
                return FollowEither(condition.Then, condition.Else, states);
            case ScriptElseStatement otherwise:
                return Follow(otherwise.Body, states);
            case ScriptCaseStatement choice:
                _expressions.Check(choice.Value);
                return FollowCase(choice, states);
            case ScriptWhenStatement branch:
                _expressions.CheckAll(branch.Values);
                return FollowEither(branch.Body, branch.Next, states);
            case ScriptTableRowStatement:
                break;
            case ScriptForStatement loop:
                _expressions.CheckTarget(loop.Variable);
                _expressions.Check(loop.Iterator);
                _expressions.CheckAll(loop.NamedArguments);
                return FollowLoop(loop.Body, loop.Else, states);
            case ScriptWhileStatement loop:
                _expressions.Check(loop.Condition);
                return FollowLoop(loop.Body, null, states);
            case ScriptCaptureStatement capture:
                return FollowCapture(capture, states);
            case ScriptBreakStatement or ScriptContinueStatement when _loops.Count > 0:
                _loops.Peek().Add(statement is ScriptBreakStatement, states);
                return [];
            case ScriptReturnStatement { Expression: null }:
                _returns.Peek().UnionWith(states);
                return [];
        }

        _expressions.Refuse(statement);
        return [.. states];
    }

    private HashSet<MarkdownState> FollowText(ScriptRawStatement raw, IEnumerable<MarkdownState> states)
    {
        var text = raw.Text.ToString();
        HashSet<MarkdownState> result = [];
        foreach (var state in states)
        {
            var current = state;
            for (var i = 0; i < text.Length; i++)
            {
                current = MarkdownScanner.Append(current, text[i], out var refusal);
                if (refusal != PositionRefusal.None)
                {
                    _report.Add(TemplateRules.Position, TextPlaces.Advance(raw.Span.Start, text, i), PositionRefusals.Describe(refusal));
                }
            }

            result.Add(current);
        }

        return result;
    }

    private HashSet<MarkdownState> FollowExpression(ScriptExpressionStatement statement, IReadOnlyCollection<MarkdownState> states)
    {
        switch (statement.Expression)
        {
            case ScriptAssignExpression assignment:
                _expressions.Check(assignment);
                return [.. states];
            case ScriptFunctionCall call when Includes.IsInclude(call):
                _expressions.CheckAll(call.Arguments);
                return FollowInclude(call, states);
        }

        _expressions.Check(statement.Expression);
        foreach (var refusal in Kind == TemplateKind.Markdown ? states.Select(MarkdownScanner.RefuseValue).Distinct() : [])
        {
            if (refusal != PositionRefusal.None)
            {
                _report.Add(TemplateRules.Position, statement.Expression!.Span.Start, PositionRefusals.Describe(refusal));
            }
        }

        return [.. states.Select(MarkdownScanner.AppendValue)];
    }

    private HashSet<MarkdownState> FollowInclude(ScriptFunctionCall call, IReadOnlyCollection<MarkdownState> states)
    {
        if (call.Arguments.FirstOrDefault() is not ScriptLiteral { Value: string name })
        {
            _report.Add(TemplateRules.MissingTemplate, call.Span.Start, "the name of an included template is written out, in quotation marks: {{ include 'name' }}");
        }
        else if (!TemplateNames.IsValid(name))
        {
            _report.Add(TemplateRules.MissingTemplate, call.Span.Start, $"'{name}' is not the name of a template; a name has letters, digits, '-' and '_' and stays below the template root");
        }
        else if (!_templates.TryGetValue(TemplateNames.ToPath(name, Kind), out var template))
        {
            _report.Add(TemplateRules.MissingTemplate, call.Span.Start, $"there is no template '{TemplateNames.ToPath(name, Kind)}' below the template root");
        }
        else if (_includes.Contains(template))
        {
            _report.Add(TemplateRules.Recursion, call.Span.Start, $"'{template.Path}' includes itself here, directly or through others, and would never end; take one of the includes away");
        }
        else
        {
            return FollowTemplate(template, states);
        }

        return [.. states];
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

    // A capture may be printed anywhere later: it is followed both from a line's start and from the middle of a line.
    private HashSet<MarkdownState> FollowCapture(ScriptCaptureStatement capture, IReadOnlyCollection<MarkdownState> states)
    {
        _expressions.CheckTarget(capture.Target);
        var end = Follow(capture.Body, [MarkdownState.LineStart, MarkdownState.MidLine]);
        if (Kind == TemplateKind.Markdown && end.Any(MarkdownScanner.IsOpen))
        {
            _report.Add(TemplateRules.OpenEnd, capture.Span.End, "the captured text ends inside code, a link, a tag or emphasis; close it before 'end'");
        }

        return [.. states];
    }
}
