using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ImrDocs.Interpretation;

/// <summary>A function of templates that takes the place of Scriban's own.</summary>
/// <param name="invoke">What it does with the arguments, which have the types of the parameters.</param>
/// <param name="parameters">The parameters, in order; those with a default value come last.</param>
internal sealed class OwnFunction(
    Func<TemplateContext, ScriptArray, object?> invoke,
    params IReadOnlyList<ScriptParameterInfo> parameters
) : IScriptCustomFunction
{
    public int RequiredParameterCount => parameters.Count(static parameter => !parameter.HasDefaultValue);

    public int ParameterCount => parameters.Count;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => parameters[index];

    public object? Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => invoke(context, arguments);

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => new(Invoke(context, callerContext, arguments, blockStatement));
}
