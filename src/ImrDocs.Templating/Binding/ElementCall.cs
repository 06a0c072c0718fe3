using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Functions;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>
/// A function of Scriban's that calls another for each element of a list: <c>lines | array.each @string.upcase</c>.
/// </summary>
/// <param name="Function">The function that walks the list.</param>
/// <param name="Called">The function that it calls.</param>
/// <param name="Rest">What the called function is given beside the element.</param>
internal sealed record ElementCall(
    AllowedFunction Function,
    ScriptUnaryExpression Called,
    IReadOnlyList<ScriptExpression> Rest
)
{
    /// <summary>Whether the called function is given more than the element.</summary>
    public bool TakesRest => Function.Parameters.Any(static parameter => parameter.IsRest);

    public string Name => Function.Name;

    private bool IsQuestion => Function.Parameters[1].Kind == ParameterKind.Question;

    /// <summary>The call as one for each element; null when it is none.</summary>
    /// <param name="call">The call.</param>
    /// <param name="before">How many arguments stand before a bar.</param>
    public static ElementCall? Of(ScriptFunctionCall call, int before) =>
        FunctionTable.Find(CallBinder.NameOf(call.Target!)) is AllowedFunction { CallsAnother: true } function
        && call.Arguments.Count > 1 - before
        && call.Arguments[1 - before]
            is ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionAlias, Right: { } } called
            ? new(function, called, [.. call.Arguments.Skip(2 - before)])
            : null;

    /// <summary>An element of the list, as the called function gets it; reports why it gets none.</summary>
    public BoundExpression? Element(DiagnosticReport report, BoundExpression list)
    {
        var diagnostic = list.Type switch
        {
            UnknownTemplateType => "",
            { IsNullable: true } =>
                $"the list can be absent; test it first: {{{{ if {ValuePath.Of(list.Syntax) ?? "..."} }}}}",
            ListTemplateType { Element.IsNullable: true } =>
                $"an element of this list can be absent, and '{Name}' passes on all of them; take the absent ones "
                    + "out: ... | array.compact",
            ListTemplateType { Element: not TextTemplateType } when IsQuestion =>
                $"'{Name}' asks texts; walk this list with 'for', and ask there",
            ListTemplateType => null,
            _ => $"'{Name}' wants a list here; this is {list.Type.Noun}",
        };
        if (diagnostic is null)
        {
            return new BoundVariable(Called, ((ListTemplateType)list.Type).Element, "");
        }

        if (diagnostic.Length > 0)
        {
            var isAbsent = list.Type is { IsNullable: true } or ListTemplateType { Element.IsNullable: true };
            report.Add(isAbsent ? BindingRules.MaybeAbsent : BindingRules.WrongType, list.Syntax, diagnostic);
        }

        return null;
    }

    /// <summary>The bound call, when the called function fits; reports why it does not.</summary>
    public BoundExpression Bind(
        DiagnosticReport report,
        ScriptNode syntax,
        BoundExpression list,
        BoundCall called,
        IReadOnlyList<BoundExpression> rest
    )
    {
        if (Function.Result.Type([new(list.Type), new(called.Type)]) is { } result)
        {
            return new BoundCall(syntax, result, Function, [list, .. rest]) { Called = called.Function };
        }

        report.Add(
            BindingRules.WrongType,
            Called,
            $"'{Name}' asks each element, and '{called.Function.Name}' answers with {called.Type.Noun}; give it a "
                + "function that answers yes or no: @string.contains"
        );
        return new BoundError(syntax);
    }
}
