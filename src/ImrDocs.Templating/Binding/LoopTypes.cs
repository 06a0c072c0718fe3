using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Schema;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>Holds loops to lists.</summary>
internal static class LoopTypes
{
    private static readonly string[] Names = ["offset", "limit", "reversed"];

    /// <summary>The type of the loop's variable.</summary>
    public static TemplateType Element(DiagnosticReport report, BoundExpression list)
    {
        if (list.Type is ListTemplateType { Element: var element })
        {
            return element;
        }

        if (list.Type is not UnknownTemplateType)
        {
            var hint = list.Type is TextTemplateType ? "; a text would be walked letter by letter" : "";
            report.Add(BindingRules.Loop, list.Syntax, $"'for' walks a list; this is {list.Type.Noun}{hint}");
        }

        return new UnknownTemplateType();
    }

    /// <summary>Binds what the loop says of the elements that it walks.</summary>
    public static LoopModifiers BindModifiers(
        DiagnosticReport report,
        ExpressionBinder expressions,
        ScriptForStatement loop,
        Scope scope
    )
    {
        var bound = LoopModifiers.None;
        foreach (var modifier in loop.NamedArguments?.OfType<ScriptNamedArgument>() ?? [])
        {
            var name = modifier.Name?.Name ?? "";
            if (!Names.Contains(name))
            {
                var hint = NearestName.Propose(name, Names);
                report.Add(BindingRules.Loop, modifier, $"'for' has no modifier '{name}'{hint}");
            }
            else if (name == "reversed")
            {
                bound = bound with { IsReversed = true };
            }
            else if (modifier.Value is not null)
            {
                var value = expressions.BindValue(modifier.Value, scope);
                CheckNumber(report, name, value);
                bound = name == "offset" ? bound with { Offset = value } : bound with { Limit = value };
            }
            else
            {
                report.Add(BindingRules.Loop, modifier, $"'{name}' has no number; write it after a colon: {name}:1");
            }
        }

        return bound;
    }

    private static void CheckNumber(DiagnosticReport report, string name, BoundExpression value)
    {
        if (value.Type is not (NumberTemplateType { IsWhole: true } or UnknownTemplateType))
        {
            report.Add(
                BindingRules.WrongType,
                value.Syntax,
                $"'{name}' wants a whole number; this is {value.Type.Noun}"
            );
        }
        else if (name == "limit" && value is not BoundLiteral { Value: > 0 })
        {
            report.Add(
                BindingRules.Loop,
                value.Syntax,
                "a limit of 0, or less, walks the whole list; write out how many rounds there are, or leave the "
                    + "loop with 'break'"
            );
        }
        else if (name == "offset" && value is BoundUnary)
        {
            report.Add(
                BindingRules.Loop,
                value.Syntax,
                "an offset below 0 walks the whole list; write how many elements are left out at its start"
            );
        }
    }
}
