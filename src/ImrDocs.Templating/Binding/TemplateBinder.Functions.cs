using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Syntax;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <content>Functions of a template's own: wording with parameters, bound where they are called.</content>
/// <remarks>
/// A function prints, and is a statement of its own, as an include is. It sees the letter's fields and what it is
/// given, and sets nothing: what it prints depends on its call alone.
/// </remarks>
internal sealed partial class TemplateBinder
{
    private readonly Dictionary<string, ScriptFunction> _functions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _refusedFunctions = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, Scope Given), (BoundStatement Body, Findings Findings)> _bodies = [];
    private readonly Stack<string> _calls = new();
    private int _depth;

    private static bool IsCall(ScriptExpression? expression, out ScriptVariableGlobal? name)
    {
        name = expression as ScriptVariableGlobal ?? (expression as ScriptFunctionCall)?.Target as ScriptVariableGlobal;
        return name is not null;
    }

    private (BoundStatement Statement, Scope? After) BindFunction(ScriptFunction function, Scope scope)
    {
        var diagnostic =
            function.NameOrDoToken is not ScriptVariableGlobal
                ? "a function has a name and names what it is given: {{ func greet(person) }}"
            : function.OpenParen is null && OwnFunctions.ReadsAll(function)
                ? "a function reads each value that it is given by a name, and not all of them as '$': "
                    + "{{ func greet(person, place) }}"
            : function.Parameters?.Any(IsRest) == true
                ? "a function is given what it names, and no rest; name each value: {{ func greet(first, second) "
                    + "}}, or give it a list: {{ greet [a, b] }}"
            : function.Parameters?.Any(IsWithoutDefault) == true
                ? "the default of a parameter is a value: (count = 1); leave it out where nothing is meant, and "
                    + "give 'null' at the call"
            : _depth > 1 || _calls.Count > 0
                ? "a function stands at the outermost level of its file, before it is called"
            : null;
        if (diagnostic is not null)
        {
            _report.Add(TemplateRules.Construct, function.Span.Start, diagnostic);
            if (function.NameOrDoToken is ScriptVariableGlobal refused)
            {
                _refusedFunctions.Add(refused.Name);
            }

            return (new BoundText(function, ""), scope);
        }

        var name = (ScriptVariableGlobal)function.NameOrDoToken!;
        _names.CheckNew(name);
        _names.CheckFree(name, scope);
        foreach (var parameter in Parameters(function))
        {
            _names.CheckNew(parameter);
        }

        _functions[name.Name] = function;
        return (new BoundText(function, ""), scope);
    }

    private (BoundStatement Statement, Scope? After) BindFunctionCall(
        ScriptExpressionStatement statement,
        ScriptFunction function,
        Scope scope
    )
    {
        var name = ((ScriptVariableGlobal)function.NameOrDoToken!).Name;
        var given = (statement.Expression as ScriptFunctionCall)?.Arguments.ToList() ?? [];
        var parameters = NamesOfGiven(function);
        var defaults = (function.Parameters ?? []).Select(static parameter => parameter.DefaultValue).ToList();
        var least = defaults.Count > 0 ? defaults.TakeWhile(static value => value is null).Count() : parameters.Count;
        if (given.Count < least || given.Count > parameters.Count || given.OfType<ScriptNamedArgument>().Any())
        {
            var wanted = parameters.Select((parameter, i) => i < least ? parameter : $"{parameter} (or {defaults[i]})");
            _report.Add(
                BindingRules.ArgumentCount,
                statement.Expression!,
                $"'{name}' is given, in this order and without names: "
                    + (parameters.Count == 0 ? "nothing" : string.Join(", ", wanted))
            );
            return (new BoundText(statement, ""), scope);
        }

        given.AddRange(defaults.Skip(given.Count).OfType<ScriptExpression>());

        if (scope.Find(name) is not null)
        {
            _report.Add(
                BindingRules.Variable,
                statement.Expression!,
                $"'{name}' is a variable here, set by an include, and hides the function; give the function a "
                    + $"name of its own"
            );
        }

        if (_calls.Contains(name))
        {
            _report.Add(
                TemplateRules.Recursion,
                statement.Expression!,
                $"'{name}' calls itself here, directly or through others, and would never end; take one of the "
                    + $"calls away"
            );
            return (new BoundText(statement, ""), scope);
        }

        List<KeyValuePair<string, BoundExpression>> arguments = [];
        var inner = Scope.Empty with { IsInFunction = true };
        foreach (var (parameter, value) in parameters.Zip(given, static (parameter, value) => (parameter, value)))
        {
            var bound = _expressions.BindKept(value, scope);
            arguments.Add(new(parameter, bound));
            inner = inner.Assign(parameter, bound.Type).WithFactsOf(scope, ValuePath.Of(bound.Syntax), parameter);
        }

        return (new BoundFunctionCall(statement, name, BindBody(name, function, inner), arguments), scope);
    }

    // What a function says is bound once for all calls that give it the same. A loop around a call is not its own.
    private BoundStatement BindBody(string name, ScriptFunction function, Scope given)
    {
        if (!_bodies.TryGetValue((name, given), out var known))
        {
            var loops = _loops;
            _loops = new();
            _calls.Push(name);
            BoundStatement? body = null;
            var findings = _report.Collect(() => body = Bind(function.Body!, given).Statement);
            _calls.Pop();
            _loops = loops;
            known = (body!, findings);
            _bodies.Add((name, given), known);
        }

        _report.Add(known.Findings);
        return known.Body;
    }

    // A function's own calls of itself do not count.
    private void ReportUncalled()
    {
        if (_functions.Count == 0)
        {
            return;
        }

        var callers = OwnerOfEachName()
            .ToLookup(static use => use.Name, static use => use.Owner, StringComparer.Ordinal);
        foreach (var (name, function) in _functions.Select(static pair => (pair.Key, pair.Value)))
        {
            if (callers[name].All(owner => owner == function))
            {
                _report.Add(
                    BindingRules.Unreachable,
                    function.Span.Start,
                    $"nothing calls '{name}' in this file, so what it says is never printed; call it below, or "
                        + $"take it away"
                );
            }
        }
    }

    // Each global name of the file with the outermost function in which it stands, or null.
    private IEnumerable<(string Name, ScriptFunction? Owner)> OwnerOfEachName()
    {
        var open = new Stack<(ScriptNode Node, ScriptFunction? Owner)>([(_template.Template.Page!, null)]);
        while (open.Count > 0)
        {
            var (node, owner) = open.Pop();
            if (node is ScriptVariableGlobal variable)
            {
                yield return (variable.Name, owner);
            }

            for (var i = 0; i < node.ChildrenCount; i++)
            {
                if (node.GetChildren(i) is { } child)
                {
                    open.Push((child, owner ?? child as ScriptFunction));
                }
            }
        }
    }

    private static bool IsRest(ScriptParameter parameter) =>
        parameter.EqualOrTripleDotToken?.TokenType == TokenType.TripleDot;

    private static bool IsWithoutDefault(ScriptParameter parameter) =>
        parameter is { EqualOrTripleDotToken: not null, DefaultValue.Value: null };

    // "$0" is the name of what has none.
    private static IReadOnlyList<string> NamesOfGiven(ScriptFunction function) =>
        function.OpenParen is null
            ? [.. Enumerable.Range(0, OwnFunctions.CountGiven(function)).Select(ValuePath.NameOf)]
            : [.. Parameters(function).Select(static parameter => parameter.Name)];

    private static IEnumerable<ScriptVariable> Parameters(ScriptFunction function) =>
        (function.Parameters ?? []).Select(static parameter => parameter.Name!);

    // A statement that a function must not hold: it would set what another line reads, or leave the function early.
    private bool RefuseInFunction(ScriptStatement statement, Scope scope)
    {
        var isRefused =
            statement is ScriptReturnStatement
                ? _calls.Count > 0
                : scope.IsInFunction
                    && statement
                        is (ScriptCaptureStatement or ScriptExpressionStatement { Expression: ScriptAssignExpression });
        if (!isRefused)
        {
            return false;
        }

        _report.Add(
            TemplateRules.Construct,
            statement,
            "a function prints wording from what it is given; neither it nor what it includes sets a variable, "
                + "and 'ret' stands at its end, or at the end of a condition, and not in a loop"
        );
        return true;
    }
}
