using System.Globalization;
using ImrDocs.Models;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ImrDocs.Interpretation;

/// <summary>The function <c>date.parse</c>: the date that a text such as '2016-12-09' names.</summary>
/// <remarks>Scriban's own takes a text that is no date for the first day of the year 1 without a word.</remarks>
internal sealed class ParseDate : IScriptCustomFunction
{
    private static readonly ScriptParameterInfo Text = new(typeof(string), "text");

    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(DateTime);

    public ScriptParameterInfo GetParameterInfo(int index) => Text;

    public object? Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) =>
        arguments[0] is string text
        && DateOnly.TryParseExact(
            text,
            DateCodec.WireFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        )
            ? date.ToDateTime(TimeOnly.MinValue)
            : throw new LetterScriptException(
                callerContext?.Span ?? context.CurrentSpan,
                "this is not a date of the calendar; date.parse takes a text such as '2016-12-09'"
            );

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => new(Invoke(context, callerContext, arguments, blockStatement));
}
