using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>Binds a template to the schema of its letter: every expression gets a type, every fault is reported.</summary>
/// <remarks>An include is bound where it is called, with what it is given there.</remarks>
public sealed class TemplateBinder
{
    private readonly BindingReport _report = new();
    private readonly IReadOnlyDictionary<string, ParsedTemplate> _templates;
    private readonly ExpressionBinder _expressions;
    private readonly StatementNames _names;
    private readonly Stack<ParsedTemplate> _includes = new();
    private readonly Stack<Scope?> _returns = new();
    private readonly Stack<LoopScopes> _loops = new();

    private TemplateBinder(IReadOnlyDictionary<string, ParsedTemplate> templates, SectionSchema letter)
    {
        _templates = templates;
        _expressions = new(_report, letter);
        _names = new(_report, letter);
    }

    /// <summary>Binds the template at a path with all that it includes.</summary>
    /// <param name="templates">Every template below the root, by path; each must have a tree.</param>
    /// <param name="path">The template to begin with.</param>
    /// <param name="letter">The schema of the letter.</param>
    public static BindingResult Bind(IReadOnlyDictionary<string, ParsedTemplate> templates, string path, LetterSchema letter)
    {
        var binder = new TemplateBinder(templates, letter.Root);
        var (template, _) = binder.BindTemplate(templates[path], Scope.Empty);
        return new(template, binder._report.Sorted());
    }

    private (BoundTemplate Template, Scope? After) BindTemplate(ParsedTemplate template, Scope scope)
    {
        var caller = _report.Path;
        _includes.Push(template);
        _returns.Push(null);
        _report.Path = template.Path;
        var (body, after) = Bind(template.Template.Page!.Body!, scope);
        after = Scope.Join(after, _returns.Pop());
        _includes.Pop();
        _report.Path = caller;
        return (new(template.Path, body), after);
    }

    // A null scope after a statement says that nothing behind it is reached.
    private (BoundStatement Statement, Scope? After) Bind(ScriptStatement statement, Scope scope)
    {
        switch (statement)
        {
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
            case ScriptExpressionStatement output:
                var value = _expressions.BindValue(output.Expression, scope);
                PrintedTypes.Check(_report, value);
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
            case ScriptCaptureStatement { Target: ScriptVariable target } capture:
                var (body, after) = Bind(capture.Body!, scope);
                _names.CheckNew(target);
                return (new BoundCapture(capture, ValuePath.NameOf(target), body), after?.Assign(ValuePath.NameOf(target), new MarkdownTemplateType()));
            case ScriptBreakStatement or ScriptContinueStatement when _loops.Count > 0:
                _loops.Peek().Leave(statement is ScriptBreakStatement, scope);
                return (new BoundJump(statement), null);
            case ScriptReturnStatement { Expression: null }:
                _returns.Push(Scope.Join(_returns.Pop(), scope));
                return (new BoundJump(statement), null);
            default:
                _report.Add(TemplateRules.Construct, statement, RefusedConstructs.Describe(statement));
                return (new BoundText(statement, ""), scope);
        }
    }

    private (BoundStatement Statement, Scope? After) BindBlock(ScriptBlockStatement block, Scope scope)
    {
        List<BoundStatement> statements = [];
        Scope? current = scope;
        foreach (var statement in block.Statements)
        {
            // What stands behind a way out is bound all the same, so that its faults are seen.
            var (bound, after) = Bind(statement, current ?? scope);
            statements.Add(bound);
            current = current is null ? null : after;
        }

        return (new BoundBlock(block, statements), current);
    }

    private (BoundStatement Statement, Scope? After) BindAssignment(ScriptStatement statement, ScriptAssignExpression assignment, Scope scope)
    {
        var value = _expressions.Bind(assignment.Value, scope);
        if (assignment.Target is not ScriptVariable target)
        {
            _report.Add(TemplateRules.ReadOnly, assignment.Target!, "a template cannot change the letter's data; keep the value in a variable of its own: {{ name = value }}");
            return (new BoundText(statement, ""), scope);
        }

        _names.CheckNew(target);
        var name = ValuePath.NameOf(target);
        return (new BoundAssignment(statement, name, value), scope.Assign(name, value.Type));
    }

    private (BoundStatement Statement, Scope? After) BindInclude(ScriptStatement statement, ScriptFunctionCall call, Scope scope)
    {
        List<KeyValuePair<string, BoundExpression>> arguments = [];
        foreach (var argument in call.Arguments.Skip(1))
        {
            if (argument is ScriptNamedArgument { Name: { } name, Value: { } value })
            {
                arguments.Add(new(name.Name, _expressions.Bind(value, scope)));
            }
            else
            {
                _report.Add(BindingRules.ArgumentCount, argument, "what an include is given has a name: {{ include 'name' item: item }}");
            }
        }

        // Names, missing files and recursion are reported where places are followed.
        if (call.Arguments.FirstOrDefault() is not ScriptLiteral { Value: string file } ||
            !_templates.TryGetValue(TemplateNames.ToPath(file, _includes.Peek().Kind), out var template) ||
            _includes.Contains(template))
        {
            return (new BoundText(statement, ""), scope);
        }

        var (bound, after) = BindTemplate(template, Given(scope, arguments));
        return (new BoundInclude(statement, bound, arguments), after is null ? scope : Returned(scope, after));
    }

    // An include sees the variables of the letter, not the local ones of its caller.
    private static Scope Given(Scope scope, IEnumerable<KeyValuePair<string, BoundExpression>> arguments)
    {
        var inner = scope;
        foreach (var local in scope.Variables.Keys.Where(static name => name[0] == '$'))
        {
            inner = inner.Remove(local);
        }

        inner = inner.Assign("$", new ArgumentsTemplateType());
        return arguments.Aggregate(inner, static (current, argument) => current.Assign("$." + argument.Key, argument.Value.Type));
    }

    private static Scope Returned(Scope before, Scope after)
    {
        var outer = after;
        foreach (var local in after.Variables.Keys.Where(static name => name[0] == '$'))
        {
            outer = outer.Remove(local);
        }

        foreach (var local in before.Variables.Where(static pair => pair.Key[0] == '$'))
        {
            outer = outer with { Variables = outer.Variables.SetItem(local.Key, local.Value) };
        }

        var kept = before.Present.Where(static path => path[0] == '$');
        return outer with { Present = outer.Present.Union(kept) };
    }

    private (BoundStatement Statement, Scope? After) BindIf(ScriptIfStatement statement, Scope scope)
    {
        var condition = ConditionBinder.Bind(_expressions, _report, statement.Condition, scope);
        var (then, afterThen) = Bind(statement.Then!, condition.WhenTrue ?? scope);
        if (statement.Else is null)
        {
            return (new BoundIf(statement, condition.Condition, then, null), Scope.Join(afterThen, condition.WhenFalse));
        }

        var (otherwise, afterElse) = Bind(statement.Else, condition.WhenFalse ?? scope);
        return (new BoundIf(statement, condition.Condition, then, otherwise), Scope.Join(afterThen, afterElse));
    }

    private (BoundStatement Statement, Scope? After) BindCase(ScriptCaseStatement statement, Scope scope)
    {
        var value = _expressions.BindValue(statement.Value, scope);
        List<BoundWhen> branches = [];
        BoundStatement? otherwise = null;
        Scope? after = null;
        ScriptStatement? next = statement.Body!.Statements.OfType<ScriptWhenStatement>().FirstOrDefault();
        while (next is ScriptWhenStatement branch)
        {
            var values = branch.Values.Select(v => _expressions.BindValue(v, scope)).ToList();
            values.ForEach(v => _ = new OperatorBinder(_report).CheckEqual(v.Syntax, value, v));
            var (body, afterBranch) = Bind(branch.Body!, scope);
            branches.Add(new(branch, values, body));
            after = Scope.Join(after, afterBranch);
            next = branch.Next;
        }

        if (next is not null)
        {
            (otherwise, var afterElse) = Bind(next, scope);
            after = Scope.Join(after, afterElse);
        }
        else if (!CaseCoverage.IsComplete(value, branches))
        {
            after = Scope.Join(after, scope);
        }

        CaseCoverage.Check(_report, statement, value, branches, otherwise);
        return (new BoundCase(statement, value, branches, otherwise), after);
    }

    private (BoundStatement Statement, Scope? After) BindFor(ScriptForStatement statement, Scope scope)
    {
        var list = _expressions.BindValue(statement.Iterator, scope);
        var element = LoopTypes.Element(_report, list);
        LoopTypes.CheckModifiers(_report, _expressions, statement, scope);
        var variable = (ScriptVariable)statement.Variable!;
        _names.CheckNew(variable);
        var name = ValuePath.NameOf(variable);

        var (body, after) = BindRounds(statement.Body!, scope, head => head.Assign(name, element).Assign("for", new LoopTemplateType(IsFor: true)));
        after = RestoreLoopNames(scope, after, name, "for");
        if (statement.Else is null)
        {
            return (new BoundFor(statement, name, list, body, null), after);
        }

        var (otherwise, afterElse) = Bind(statement.Else, scope);
        return (new BoundFor(statement, name, list, body, otherwise), Scope.Join(after, afterElse));
    }

    private (BoundStatement Statement, Scope? After) BindWhile(ScriptWhileStatement statement, Scope scope)
    {
        var condition = ConditionBinder.Bind(_expressions, _report, statement.Condition, scope);
        var (body, after) = BindRounds(statement.Body!, condition.WhenTrue ?? scope, static head => head.Assign("while", new LoopTemplateType(IsFor: false)));
        return (new BoundWhile(statement, condition.Condition, body), RestoreLoopNames(scope, after, "while"));
    }

    // A round begins where the one before ended: the body is bound again until nothing new is known, and only the last
    // binding counts.
    private (BoundStatement Body, Scope After) BindRounds(ScriptStatement body, Scope scope, Func<Scope, Scope> enter)
    {
        var head = scope;
        while (true)
        {
            var saved = _report.Save();
            var exits = new LoopScopes();
            _loops.Push(exits);
            var (bound, end) = Bind(body, enter(head));
            _loops.Pop();
            var again = Scope.Join(Scope.Join(head, end), exits.Continue)!;
            if (again.SameAs(head) || RestoreLoopNames(scope, again)!.SameAs(head))
            {
                return (bound, Scope.Join(again, exits.Break)!);
            }

            head = again;
            _report.Restore(saved);
        }
    }

    // A loop's variable ends with the loop; one of the same name outside is there again.
    private static Scope? RestoreLoopNames(Scope before, Scope? after, params string[] names)
    {
        foreach (var name in names)
        {
            after = after is null ? null
                : before.Variables.TryGetValue(name, out var outer) ? after with { Variables = after.Variables.SetItem(name, outer) }
                : after.Remove(name);
        }

        return after;
    }
}
