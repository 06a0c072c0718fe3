using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ImrDocs.Templates;

/// <summary>
/// One of the functions <c>string.strip</c>, <c>string.lstrip</c>, <c>string.rstrip</c> and <c>string.whitespace</c>.
/// </summary>
/// <remarks>
/// For Scriban's own, a mark that only orders text is no white space: a text of such marks alone stays, is not '', and
/// shows a reader nothing.
/// </remarks>
/// <param name="function">What it makes of a text.</param>
internal sealed class TextFunction(Func<string, object> function) : IScriptCustomFunction
{
    private static readonly ScriptParameterInfo Text = new(typeof(string), "text");

    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => Text;

    public object? Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement) => arguments[0] is string text ? function(text) : arguments[0];

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
