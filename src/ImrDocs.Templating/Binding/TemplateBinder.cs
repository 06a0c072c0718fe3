using System.Collections.Immutable;
using System.Globalization;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Limits;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>
/// Binds a template to the schema of its letter: every expression gets a type, every error is reported.
/// </summary>
/// <remarks>An include is bound where it is called, with what it is given there.</remarks>
internal sealed partial class TemplateBinder
{
    private const string ReadOnly =
        "a template cannot change the letter's data; keep the value in a variable of its own: {{ name = value }}";

    private readonly DiagnosticReport _report;
    private readonly ParsedTemplate _template;
    private readonly IReadOnlyDictionary<string, TemplateUnit> _units;
    private readonly ImmutableStack<string> _includedBy;
    private readonly LetterSchema _letter;
    private readonly ExpressionBinder _expressions;
    private readonly StatementNames _names;
    private readonly BindingRun _run;
    private readonly List<(TemplateUnit Unit, BindingCall Call, BindingCallResult Result)> _called = [];
    private int _partsOfCalls;
    private Stack<LoopScopes> _loops = new();
    private bool _isCapturing;
    private int _omissions;
    private Scope? _returned;

    private TemplateBinder(
        ParsedTemplate template,
        IReadOnlyDictionary<string, TemplateUnit> units,
        ImmutableStack<string> includedBy,
        LetterSchema letter,
        BindingRun run
    )
    {
        _report = new(template.Path);
        _template = template;
        _units = units;
        _includedBy = includedBy;
        _letter = letter;
        _run = run;
        _expressions = new(_report, letter.Root, _functions.Keys, run);
        _names = new(_report, letter.Root, _functions.Keys);
    }

    /// <summary>Binds the template at a path with all that it includes.</summary>
    /// <param name="units">Every template below the root, by path; the template at the path must have a tree.</param>
    /// <param name="path">The template to begin with.</param>
    /// <param name="letter">The schema of the letter.</param>
    public static BindingResult Bind(IReadOnlyDictionary<string, TemplateUnit> units, string path, LetterSchema letter)
    {
        var run = new BindingRun();
        var (template, _, findings, _, _) = new TemplateBinder(units[path].Template, units, [], letter, run).Call(
            units[path],
            [],
            Scope.Empty
        );
        return run.IsSpent
            ? new(new(path, new BoundText(template.Body.Syntax, "")), [TooMuch(path)])
            : new(template, findings.Settled(path));
    }

    private static Diagnostic TooMuch(string path) =>
        Diagnostic.At(
            TemplateRules.Limit,
            path,
            1,
            1,
            string.Format(
                CultureInfo.InvariantCulture,
                "to follow the templates in all the ways in which they are called takes more than {0:N0} "
                    + "statements and expressions; give includes fewer different values, and set fewer "
                    + "variables in loops",
                TemplateLimits.Parts
            )
        );

    private BindingCallResult Call(TemplateUnit unit, ImmutableStack<string> includedBy, Scope scope)
    {
        var before = _run.Parts;
        var call = new BindingCall(_letter, scope);

        // What is bound of a template that includes itself depends on those that include it.
        var known = unit.IsRecursive ? null : _run.Find(unit, call);
        var result = known ?? new TemplateBinder(unit.Template, _units, includedBy, _letter, _run).Run(scope);
        if (!unit.IsRecursive)
        {
            _called.Add((unit, call, result));
            if (known is null)
            {
                _run.Keep(unit, call, result);
            }
        }

        _partsOfCalls += _run.Parts - before;
        return result;
    }

    private BindingCallResult Run(Scope scope)
    {
        // A file without a character has no body.
        var before = _run.Parts;
        var page = _template.Template.Page!;
        var (body, after) = page.Body is { } statements ? Bind(statements, scope) : (new BoundText(page, ""), scope);
        ReportUncalled();
        return new(
            new(_template.Path, body),
            Scope.Join(after, _returned),
            _report.Found(),
            _run.Parts - before - _partsOfCalls,
            _called
        );
    }

    // A null scope after a statement says that nothing after it is reached.
    private (BoundStatement Statement, Scope? After) Bind(ScriptStatement statement, Scope scope)
    {
        _run.Spend();
        if (_run.IsSpent || _report.IsFull || RefuseInFunction(statement, scope))
        {
            return (new BoundText(statement, ""), scope);
        }

        switch (statement)
        {
            case ScriptFunction function:
                return BindFunction(function, scope);
            case ScriptExpressionStatement call
                when IsCall(call.Expression, out var name) && _refusedFunctions.Contains(name!.Name):
                return (new BoundText(statement, ""), scope);
            case ScriptExpressionStatement call
                when IsCall(call.Expression, out var name) && _functions.TryGetValue(name!.Name, out var called):
                return BindFunctionCall(call, called, scope);
            case ScriptBlockStatement block:
                return BindBlock(block, scope);
            case ScriptRawStatement raw:
                return (new BoundText(raw, raw.Text.ToString()), scope);
            case ScriptEscapeStatement or ScriptNopStatement or ScriptEndStatement:
                return (new BoundText(statement, ""), scope);
            case ScriptExpressionStatement { Expression: ScriptAssignExpression assignment }:
                return BindAssignment(statement, assignment, scope);
            case ScriptExpressionStatement { Expression: ScriptFunctionCall call } when Includes.IsInclude(call):
                return BindInclude(statement, call, scope);
            case ScriptExpressionStatement { Expression: ScriptPipeCall { From: ScriptFunctionCall include } pipe }
                when Includes.IsInclude(include):
                return RefusePiped(statement, include, pipe, scope);
            case ScriptExpressionStatement output:
                var value = _expressions.BindValue(output.Expression, scope);
                PrintedTypes.Check(_report, value, _template.Kind);
                return (new BoundOutput(output, value), scope);
            case ScriptIfStatement condition:
                return BindIf(condition, scope);
            case ScriptElseStatement otherwise:
                return Bind(otherwise.Body!, scope);
            case ScriptCaseStatement choice:
                return BindCase(choice, scope);
            case ScriptForStatement loop and not ScriptTableRowStatement:
                return BindFor(loop, scope);
            case ScriptWhileStatement loop:
                return BindWhile(loop, scope);
            case ScriptCaptureStatement capture:
                return BindCapture(capture, scope);
            case ScriptBreakStatement or ScriptContinueStatement when _loops.Count > 0:
                var kind = statement is ScriptBreakStatement ? JumpKind.Break : JumpKind.Continue;
                _loops.Peek().Leave(kind == JumpKind.Break, scope);
                return (new BoundJump(statement, kind), null);
            case ScriptReturnStatement when _isCapturing:
                _report.Add(
                    TemplateRules.Construct,
                    statement,
                    "'ret' would leave the file, and what is captured would be lost; leave 'capture' at its end"
                );
                return (new BoundText(statement, ""), scope);
            case ScriptReturnStatement { Expression: null }:
                _returned = Scope.Join(_returned, scope);
                return (new BoundJump(statement, JumpKind.Return), null);
            default:
                _report.Add(TemplateRules.Construct, statement, RefusedConstructs.Describe(statement));
                return (new BoundText(statement, ""), scope);
        }
    }

    private (BoundStatement Statement, Scope? After) BindBlock(ScriptBlockStatement block, Scope scope)
    {
        _depth++;
        List<BoundStatement> statements = [];
        Scope? current = scope;
        var isReported = false;
        foreach (var statement in block.Statements)
        {
            if (current is null && !isReported && DoesSomething(statement))
            {
                _report.Add(
                    BindingRules.Unreachable,
                    statement.Span.Start,
                    "nothing from here on is ever reached: the way ends above, at 'ret', 'break' or 'continue'; "
                        + "take it away"
                );
                isReported = true;
            }

            // What is never reached is bound all the same, so that its errors are seen.
            var omissions = _omissions;
            var (bound, after) = Bind(statement, current ?? scope);
            statements.Add(bound);
            if (current is not null && after is null && _omissions > omissions)
            {
                // Another call, which is given more, may reach what follows.
                current = null;
                break;
            }

            current = current is null ? null : after;
        }

        _depth--;
        return (new BoundBlock(block, statements), current);
    }

    private static bool DoesSomething(ScriptStatement statement) =>
        statement switch
        {
            ScriptRawStatement raw => !string.IsNullOrWhiteSpace(raw.Text.ToString()),
            ScriptEscapeStatement or ScriptNopStatement or ScriptEndStatement => false,
            _ => true,
        };

    private (BoundStatement Statement, Scope? After) BindAssignment(
        ScriptStatement statement,
        ScriptAssignExpression assignment,
        Scope scope
    )
    {
        if (assignment.EqualToken.TokenType != TokenType.Equal)
        {
            _report.Add(TemplateRules.Construct, assignment, RefusedConstructs.Describe(assignment));
            return (new BoundText(statement, ""), scope);
        }

        if (Includes.IsInclude(assignment.Value) && assignment.Target is ScriptVariable kept)
        {
            _report.Add(
                TemplateRules.Include,
                assignment.Value!,
                "an include prints Markdown and has no value; keep what it prints: "
                    + $"{{{{ capture {kept} }}}}{{{{ {assignment.Value} }}}}{{{{ end }}}}"
            );
            return (new BoundText(statement, ""), scope.Assign(ValuePath.NameOf(kept), new UnknownTemplateType()));
        }

        var value = _expressions.BindKept(assignment.Value, scope);
        if (assignment.Target is not ScriptVariable target)
        {
            _report.Add(TemplateRules.ReadOnly, assignment.Target!, ReadOnly);
            return (new BoundText(statement, ""), scope);
        }

        _names.CheckNew(target);
        _names.CheckKept(target, scope);
        var name = ValuePath.NameOf(target);
        return (
            new BoundAssignment(statement, name, value),
            scope.Assign(name, value.Type).WithFactsOf(scope, ValuePath.Of(value.Syntax), name)
        );
    }

    private (BoundStatement Statement, Scope? After) BindCapture(ScriptCaptureStatement capture, Scope scope)
    {
        // A loop around the capture is not left from inside: what was captured would be lost.
        var (loops, isCapturing) = (_loops, _isCapturing);
        (_loops, _isCapturing) = (new(), true);
        var (body, after) = Bind(capture.Body!, scope);
        (_loops, _isCapturing) = (loops, isCapturing);
        if (capture.Target is not ScriptVariable target)
        {
            _report.Add(TemplateRules.ReadOnly, capture.Target!, ReadOnly);
            return (new BoundText(capture, ""), scope);
        }

        _names.CheckNew(target);
        _names.CheckKept(target, scope);
        var name = ValuePath.NameOf(target);
        return (new BoundCapture(capture, name, body), after?.Assign(name, new MarkdownTemplateType()));
    }
}
