using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Functions;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>
/// A function of Scriban's that calls another for each element of a list: <c>lines | array.each @string.upcase</c>.
/// </summary>
/// <param name="Name">The function that walks the list.</param>
/// <param name="Called">The function that it calls.</param>
/// <param name="Rest">What the called function is given beside the element.</param>
internal sealed record ElementCall(string Name, ScriptUnaryExpression Called, IReadOnlyList<ScriptExpression> Rest)
{
    private const string Any = "array.any";
    private const string Each = "array.each";
    private const string Filter = "array.filter";

    /// <summary>Whether the called function is given more than the element.</summary>
    public bool TakesRest => Name == Any;

    /// <summary>The call as one for each element; null when it is none.</summary>
    /// <param name="call">The call.</param>
    /// <param name="before">How many arguments stand before a bar.</param>
    public static ElementCall? Of(ScriptFunctionCall call, int before)
    {
        var name = CallBinder.NameOf(call.Target!);
        return
            name is Any or Each or Filter
            && call.Arguments.Count > 1 - before
            && call.Arguments[1 - before]
                is ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionAlias, Right: { } } called
            ? new(name, called, [.. call.Arguments.Skip(2 - before)])
            : null;
    }

    /// <summary>An element of the list, as the called function gets it; reports why it gets none.</summary>
    public BoundExpression? Element(DiagnosticReport report, BoundExpression list)
    {
        var diagnostic = list.Type switch
        {
            UnknownTemplateType => "",
            { IsNullable: true } =>
                $"the list can be absent; test it first: {{{{ if {ValuePath.Of(list.Syntax) ?? "..."} }}}}",
            ListTemplateType { Element.IsNullable: true } =>
                $"an element of this list can be absent, and '{Name}' hands on all of them; take the absent ones "
                    + "out: "
                    + "... | array.compact",
            ListTemplateType { Element: not TextTemplateType } when Name != Each =>
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
        var type = (ListTemplateType)list.Type;
        TemplateType? result = (Name, called.Type) switch
        {
            (Each, { } made) => new ListTemplateType(IsNullable: false, made, type.CanBeEmpty),
            (Filter, BooleanTemplateType) => type with { CanBeEmpty = true },
            (Any, BooleanTemplateType) => new BooleanTemplateType(),
            _ => null,
        };
        if (result is null)
        {
            report.Add(
                BindingRules.WrongType,
                Called,
                $"'{Name}' asks each element, and '{called.Function.Name}' answers with {called.Type.Noun}; give "
                    + "it a "
                    + "function that answers yes or no: @string.contains"
            );
            return new BoundError(syntax);
        }

        // A reader learns of the elements what the called function shows of them.
        var elements = Signature.List with { IsSaid = Name != Any && called.Function.Parameters[0].IsSaid };
        var others = rest.Select(static _ => Signature.Asked(Signature.Value));
        return new BoundCall(syntax, result, new(Name, [elements, .. others], _ => result), [list, .. rest]);
    }
}
