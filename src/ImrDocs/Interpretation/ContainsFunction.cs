using System.Collections;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ImrDocs.Interpretation;

/// <summary>The function <c>array.contains</c>: whether a list holds a text or a number.</summary>
/// <remarks>
/// For Scriban's own, two numbers are equal only where they have the same type, and a field's 4 is never the 4 that a
/// template writes out.
/// </remarks>
internal static class ContainsFunction
{
    public static OwnFunction Create() => new(Contains, new(typeof(IEnumerable), "list"), new(typeof(object), "item"));

    private static object Contains(TemplateContext context, ScriptArray arguments) =>
        arguments[0] is IEnumerable list
        && list.Cast<object?>().Any(element => AreEqual(context, element, arguments[1]));

    // Numbers are compared as "==" compares them.
    private static bool AreEqual(TemplateContext context, object? element, object? item) =>
        element is null || item is null || element is string || item is string
            ? Equals(element, item)
            : ScriptBinaryExpression.Evaluate(
                context,
                context.CurrentSpan,
                ScriptBinaryOperator.CompareEqual,
                element,
                item
            )
                is true;
}
