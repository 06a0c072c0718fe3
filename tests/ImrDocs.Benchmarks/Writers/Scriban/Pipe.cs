using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ImrDocs.Benchmarks.Writers.Scriban;

/// <summary>A function of one value, called without reflection.</summary>
internal sealed class Pipe(Func<object?, string> function) : IScriptCustomFunction
{
    private static readonly ScriptParameterInfo Value = new(typeof(object), "value");

    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(string);

    public ScriptParameterInfo GetParameterInfo(int index) => Value;

    public object Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => function(arguments[0]);

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => new(function(arguments[0]));
}
