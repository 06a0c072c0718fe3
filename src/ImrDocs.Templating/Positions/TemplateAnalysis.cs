using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Syntax;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Templating.Positions;

/// <summary>
/// Follows a bound template along every path that its conditions, loops and includes allow, and finds each printed value with
/// the places of the Markdown text where it can stand, and each line of which nothing is left but its end.
/// </summary>
/// <remarks>The set of states behind a statement holds one state for each way to get there; an include is followed where it is called.</remarks>
public sealed partial class TemplateAnalysis
{
    private readonly DiagnosticReport _report;
    private readonly ParsedTemplate _template;
    private readonly IReadOnlyDictionary<string, TemplateUnit> _units;
    private readonly Stack<LoopExits> _loops = new();
    private readonly HashSet<MarkdownState> _returns = [];
    private readonly Dictionary<string, HashSet<BoundStatement>> _captures = new(StringComparer.Ordinal);
    private readonly Stack<string> _printed = new();
    private readonly Dictionary<(AnalysisCall Call, int Loops, int Captures), HashSet<MarkdownState>> _followed = [];
    private int _captureCount;

    private TemplateAnalysis(ParsedTemplate template, IReadOnlyDictionary<string, TemplateUnit> units)
    {
        _report = new(template.Path);
        _template = template;
        _units = units;
    }

    private bool IsMarkdown => _template.Kind == TemplateKind.Markdown;

    /// <summary>Follows a template and all that it includes.</summary>
    /// <param name="units">Every template below the root, by path.</param>
    /// <param name="template">The template, bound to the letter.</param>
    /// <returns>What is wrong, sorted by place; empty when nothing is.</returns>
    public static IReadOnlyList<TemplateDiagnostic> Analyze(IReadOnlyDictionary<string, TemplateUnit> units, BoundTemplate template)
    {
        var result = Call(units, template, [MarkdownState.LineStart]);
        var report = new DiagnosticReport(template.Path);
        report.Add(result.Findings);
        if (TemplateNames.KindOf(template.Path) == TemplateKind.Markdown)
        {
            CheckEnd(report, units[template.Path].Template.Text, result.Ends);
        }
        else if (template.Path == LetterFiles.Title && result.Ends.Any(static state => !state.LineHasText))
        {
            report.Add(TemplateRules.BlankLine, new TextPosition(0, 0, 0), "where nothing is printed in this file, the letter has no title; print something on every way");
        }

        return report.Found().Settled(template.Path);
    }

    private static AnalysisResult Call(IReadOnlyDictionary<string, TemplateUnit> units, BoundTemplate template, IReadOnlyCollection<MarkdownState> states)
    {
        var unit = units[template.Path];
        return unit.Once(new AnalysisCall(template, states), () => new TemplateAnalysis(unit.Template, units).Run(template, states));
    }

    private AnalysisResult Run(BoundTemplate template, IReadOnlyCollection<MarkdownState> states)
    {
        var end = Follow(template.Body, states);
        end.UnionWith(_returns);
        return new([.. end.Select(NoRound).Distinct()], _report.Found());
    }

    private HashSet<MarkdownState> Follow(BoundStatement? statement, IReadOnlyCollection<MarkdownState> states)
    {
        switch (statement)
        {
            case null or BoundAssignment:
                return [.. states];
            case BoundBlock block:
                return block.Statements.Aggregate((HashSet<MarkdownState>)[.. states], (current, next) => Follow(next, current));
            case BoundText text:
                return text.Syntax is not ScriptRawStatement raw ? [.. states] : IsMarkdown ? FollowText(raw, text.Text, states) : FollowPlain(text.Text, states);
            case BoundOutput output:
                return FollowOutput(output, states);
            case BoundInclude { Template: { } template } include:
                return FollowInclude(include, template, states);
            case BoundInclude:
                return IsMarkdown ? [.. states] : WithText(states);
            case BoundFunctionCall call:
                return [.. FollowOnce(call.Body, states)];
            case BoundIf condition:
                return SameText(condition, states, FollowIf(condition, states));
            case BoundCase choice:
                return SameText(choice, states, FollowCase(choice, states));
            case BoundFor loop:
                return SameText(loop, states, FollowLoop(loop.Body, new(isFor: true), loop.RunsAlways, loop.Else, states));
            case BoundWhile loop:
                return SameText(loop, states, FollowLoop(loop.Body, new(isFor: false), runsAlways: false, null, states));
            case BoundCapture capture:
                return FollowCapture(capture, states);
            case BoundJump { Syntax: ScriptReturnStatement }:
                _returns.UnionWith(states);
                return [];
            case BoundJump jump:
                _loops.Peek().Add(jump.Syntax is ScriptBreakStatement, states);
                return [];
            default:
                throw new NotSupportedException($"The statement {statement.GetType().Name} is not followed.");
        }
    }

    // A function's wording, and what is captured, stand where they are called and printed, however often that is.
    private HashSet<MarkdownState> FollowOnce(BoundStatement body, IReadOnlyCollection<MarkdownState> states)
    {
        var call = (new AnalysisCall(body, states), _loops.Count, _captureCount);
        if (!_followed.TryGetValue(call, out var ends))
        {
            ends = Follow(body, states);
            _followed[call] = ends;
        }

        return ends;
    }

    private HashSet<MarkdownState> FollowText(ScriptRawStatement raw, string text, IReadOnlyCollection<MarkdownState> states)
    {
        HashSet<MarkdownState> result = [];
        CheckMarks(raw, text, states);
        CheckWords(raw, text, states);
        foreach (var state in states)
        {
            var current = state;
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] == '\n')
                {
                    CheckEmptyLine(raw, text, i, current);
                }

                if (MarkdownScanner.IsRunningText(current) && ForeignMarkdown.At(text, i) is { } fault)
                {
                    _report.Add(TemplateRules.ForeignMarkdown, TextPlaces.Advance(raw.Span.Start, text, i), fault);
                }

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

    // Of plain text no more is asked than whether there is any.
    private static HashSet<MarkdownState> FollowPlain(string text, IReadOnlyCollection<MarkdownState> states) =>
        string.IsNullOrWhiteSpace(text) ? [.. states] : WithText(states);

    private static HashSet<MarkdownState> WithText(IReadOnlyCollection<MarkdownState> states) => [.. states.Select(static state => state with { LineHasText = true })];

    private HashSet<MarkdownState> FollowOutput(BoundOutput output, IReadOnlyCollection<MarkdownState> states)
    {
        if (IsMarkdown && output.Value.Type is MarkdownTemplateType)
        {
            return FollowCaptured(output, states);
        }

        foreach (var refusal in IsMarkdown ? states.Select(MarkdownScanner.RefuseValue).Distinct() : [])
        {
            if (refusal != PositionRefusal.None)
            {
                _report.Add(TemplateRules.Position, output.Value.Syntax, PositionRefusals.Describe(refusal));
            }
        }

        CheckWords(output, states);
        return [.. states.Select(MarkdownScanner.AppendValue)];
    }

    private HashSet<MarkdownState> FollowInclude(BoundInclude include, BoundTemplate template, IReadOnlyCollection<MarkdownState> states)
    {
        if (_units[template.Path].Template.Text.EndsWith("\n", StringComparison.Ordinal))
        {
            _linesOfIncludesThatEndTheirs.Add(include.Syntax.Span.End.Line);
        }

        // What is known of this template's loops says nothing of those in another.
        var result = Call(_units, template, [.. states.Select(NoRound).Distinct()]);
        _report.AddIncluded(result.Findings, ((ScriptExpressionStatement)include.Syntax).Expression!);
        return [.. result.Ends];
    }

    // What is captured is Markdown, and stands where it is printed.
    private HashSet<MarkdownState> FollowCapture(BoundCapture capture, IReadOnlyCollection<MarkdownState> states)
    {
        if (!_captures.TryGetValue(capture.Name, out var bodies))
        {
            _captures.Add(capture.Name, bodies = []);
        }

        _captureCount += bodies.Add(capture.Body) ? 1 : 0;
        if (IsMarkdown && Follow(capture.Body, [MarkdownState.LineStart]).Any(MarkdownScanner.IsOpen))
        {
            _report.Add(TemplateRules.OpenEnd, capture.Syntax.Span.End, "the captured text ends inside code, a link, a tag or emphasis; close it before 'end'");
        }

        return [.. states];
    }

    private HashSet<MarkdownState> FollowCaptured(BoundOutput output, IReadOnlyCollection<MarkdownState> states)
    {
        if (output.Value is not BoundVariable { Name: var name } || !_captures.TryGetValue(name, out var bodies) || _printed.Contains(name))
        {
            _report.Add(TemplateRules.Construct, output.Value.Syntax, "what is captured is printed in the file that captures it, by the name of its variable");
            return [.. states];
        }

        _printed.Push(name);
        var result = bodies.ToList().Aggregate(new HashSet<MarkdownState>(), (after, body) => [.. after, .. FollowOnce(body, states)]);
        _printed.Pop();
        return result;
    }
}
