using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ImrDocs.Templates;

/// <summary>The function <c>array.contains</c>: whether a list holds a text or a number.</summary>
/// <remarks>
/// For Scriban's own, two numbers are equal only where they are held alike, and a field's 4 is never the 4 that a
/// template writes out.
/// </remarks>
internal sealed class ContainsFunction : IScriptCustomFunction
{
    private static readonly ScriptParameterInfo List = new(typeof(System.Collections.IEnumerable), "list");
    private static readonly ScriptParameterInfo Item = new(typeof(object), "item");

    public int RequiredParameterCount => 2;

    public int ParameterCount => 2;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(bool);

    public ScriptParameterInfo GetParameterInfo(int index) => index == 0 ? List : Item;

    public object? Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        arguments[0] is System.Collections.IEnumerable list &&
        list.Cast<object?>().Any(element => AreEqual(context, callerContext, element, arguments[1]));

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    // Numbers are compared as "==" compares them.
    private static bool AreEqual(TemplateContext context, ScriptNode? caller, object? element, object? item) =>
        element is null || item is null || element is string || item is string
            ? Equals(element, item)
            : ScriptBinaryExpression.Evaluate(
                context, caller?.Span ?? context.CurrentSpan, ScriptBinaryOperator.CompareEqual, element, item) is true;
}
