using System.Collections;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ImrDocs.Redaction;

/// <summary>A function that puts texts together: what is shown is put together in the same way.</summary>
/// <param name="inner">The function.</param>
/// <param name="redacting">What knows the sensitive values.</param>
/// <param name="shown">
/// Puts together what is shown: from each argument, and from what is shown in place of a value.
/// </param>
internal sealed class JoiningFunction(
    IScriptCustomFunction inner,
    RedactingContext redacting,
    Func<ScriptArray, Func<object?, string>, string> shown
) : IScriptCustomFunction
{
    public int RequiredParameterCount => inner.RequiredParameterCount;

    public int ParameterCount => inner.ParameterCount;

    public ScriptVarParamKind VarParamKind => inner.VarParamKind;

    public Type ReturnType => inner.ReturnType;

    /// <summary>The parameter, without its type: an argument that became a text would not be known any more.</summary>
    public ScriptParameterInfo GetParameterInfo(int index)
    {
        var parameter = inner.GetParameterInfo(index);
        return parameter.HasDefaultValue
            ? new(typeof(object), parameter.Name, parameter.DefaultValue)
            : new(typeof(object), parameter.Name);
    }

    public object? Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    )
    {
        var typed = new ScriptArray(
            arguments.Select(
                (argument, i) =>
                    context.ToObject(context.CurrentSpan, argument, inner.GetParameterInfo(i).ParameterType)
            )
        );
        var result = inner.Invoke(context, callerContext, typed, blockStatement);
        var parts = arguments.SelectMany(static argument =>
            argument is IEnumerable list and not string ? list.Cast<object?>() : [argument]
        );
        return redacting.Joined(result, parts, text => shown(arguments, text));
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => new(Invoke(context, callerContext, arguments, blockStatement));
}
