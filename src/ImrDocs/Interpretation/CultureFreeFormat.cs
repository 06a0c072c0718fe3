using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ImrDocs.Interpretation;

/// <summary>A function of Scriban's that formats a value, without its last parameter, which names a culture.</summary>
/// <remarks>What a culture prints follows the machine's ICU, and a machine without one knows no culture.</remarks>
/// <param name="inner">The function.</param>
internal sealed class CultureFreeFormat(IScriptCustomFunction inner) : IScriptCustomFunction
{
    public int RequiredParameterCount => inner.RequiredParameterCount;

    public int ParameterCount => inner.ParameterCount - 1;

    public ScriptVarParamKind VarParamKind => inner.VarParamKind;

    public Type ReturnType => inner.ReturnType;

    public ScriptParameterInfo GetParameterInfo(int index) => inner.GetParameterInfo(index);

    public object? Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => inner.Invoke(context, callerContext, [.. arguments, null], blockStatement);

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => new(Invoke(context, callerContext, arguments, blockStatement));
}
