using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Functions;
using ImrDocs.Templating.Schema;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <content>Calls of functions, alone and after a bar.</content>
internal sealed partial class ExpressionBinder
{
    // "a | f b" calls f with a before its own arguments; "a | f | g" is a pipe whose right side is a pipe.
    private BoundExpression BindPipe(ScriptPipeCall pipe, Scope scope)
    {
        var from = Bind(pipe.From, scope);
        if (
            pipe.From is ScriptBinaryExpression { Operator: not ScriptBinaryOperator.EmptyCoalescing } calculation
            && from.Type is NumberTemplateType
        )
        {
            RequireParentheses(calculation, "'|' passes on");
        }

        return BindPipe(pipe, from, pipe.To, scope);
    }

    // A reader takes "f 1 + 2" for the sum of "f 1" and 2, and "1 + 2 | f" for the sum of 1 and "2 | f"; Scriban does
    // not.
    private void RequireParentheses(ScriptBinaryExpression calculation, string who) =>
        _report.Add(
            BindingRules.Literal,
            calculation,
            $"{who} all of '{calculation}'; write it in parentheses: ({calculation})"
        );

    private BoundExpression BindPipe(ScriptNode syntax, BoundExpression from, ScriptExpression? to, Scope scope) =>
        to switch
        {
            ScriptPipeCall next => BindPipe(syntax, BindPipe(syntax, from, next.From, scope), next.To, scope),
            ScriptFunctionCall call => BindCall(syntax, call, [from], scope),
            ScriptMemberExpression or ScriptVariable => _calls.Bind(syntax, to, [from], scope),
            _ => RefusePipe(to),
        };

    private BoundExpression BindCall(
        ScriptNode syntax,
        ScriptFunctionCall call,
        IReadOnlyList<BoundExpression> before,
        Scope scope
    )
    {
        if (ElementCall.Of(call, before.Count) is { } elements)
        {
            var list = before.Count > 0 ? before[0] : Bind(call.Arguments[0], scope);
            return BindElementCall(syntax, elements, list, scope);
        }

        var function = FunctionTable.Find(CallBinder.NameOf(call.Target!)) as AllowedFunction;
        var given = call.Arguments.Select(argument =>
            argument is ScriptNamedArgument { Name.Name: var name } && function?.HasParameter(name) == false
                ? RefuseName(argument, name, function)
                : BindArgument(argument, scope)
        );
        return _calls.Bind(syntax, call.Target!, [.. before, .. given], scope);
    }

    private BoundExpression BindElementCall(ScriptNode syntax, ElementCall call, BoundExpression list, Scope scope)
    {
        List<BoundExpression> rest = [.. call.Rest.Select(argument => BindArgument(argument, scope))];
        if (!call.TakesRest && rest.Count > 0)
        {
            _report.Add(
                BindingRules.ArgumentCount,
                call.Rest[0],
                $"'{call.Name}' gives its function the element alone; walk the list with 'for' where more is given"
            );
            return new BoundError(syntax);
        }

        return
            call.Element(_report, list) is { } element
            && _calls.Bind(call.Called, call.Called.Right!, [element, .. rest], scope) is BoundCall called
            ? call.Bind(_report, syntax, list, called, rest)
            : new BoundError(syntax);
    }

    private BoundError RefusePipe(ScriptExpression? to)
    {
        _report.Add(
            BindingRules.UnknownFunction,
            to!,
            "a function follows '|'; put the value with its functions into parentheses where more is done with it"
        );
        return new BoundError(to!);
    }

    private BoundError RefuseName(ScriptExpression argument, string name, AllowedFunction function)
    {
        List<string> names = [.. function.Parameters.Select(static parameter => parameter.Name)];
        _report.Add(
            TemplateRules.Construct,
            argument,
            $"'{function.Name}' has no argument '{name}'; it takes: {string.Join(", ", names)}"
                + NearestName.Propose(name, names)
        );
        return new BoundError(argument);
    }

    private BoundExpression BindArgument(ScriptExpression argument, Scope scope)
    {
        var bound = argument is ScriptNamedArgument ? Refuse(argument) : Bind(argument, scope);
        if (
            argument is ScriptBinaryExpression { Operator: not ScriptBinaryOperator.EmptyCoalescing } calculation
            && bound.Type is NumberTemplateType
        )
        {
            RequireParentheses(calculation, "the function takes");
        }

        return bound;
    }
}
