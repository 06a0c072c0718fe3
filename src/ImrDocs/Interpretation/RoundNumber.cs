using System.Globalization;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ImrDocs.Interpretation;

/// <summary>One of the functions <c>math.ceil</c>, <c>math.floor</c> and <c>math.round</c>.</summary>
/// <remarks>
/// Scriban's own make floating point of every number first, and lose a decimal's digits after the fifteenth, or a cent
/// on the way.
/// </remarks>
/// <param name="ofDecimal">Rounds a decimal to a number of decimals.</param>
/// <param name="ofDouble">Rounds a number of floating point to a number of decimals.</param>
/// <param name="takesDecimals">Whether the number of decimals can be given; it is 0 otherwise.</param>
internal sealed class RoundNumber(
    Func<decimal, int, decimal> ofDecimal,
    Func<double, int, double> ofDouble,
    bool takesDecimals
) : IScriptCustomFunction
{
    private static readonly ScriptParameterInfo Number = new(typeof(object), "value");
    private static readonly ScriptParameterInfo Decimals = new(typeof(int), "precision", 0);

    /// <summary>A function that rounds to a whole number.</summary>
    public static RoundNumber Whole(Func<decimal, decimal> ofDecimal, Func<double, double> ofDouble) =>
        new((number, _) => ofDecimal(number), (number, _) => ofDouble(number), takesDecimals: false);

    public int RequiredParameterCount => 1;

    public int ParameterCount => takesDecimals ? 2 : 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => index == 0 ? Number : Decimals;

    public object? Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    )
    {
        var decimals = takesDecimals ? Convert.ToInt32(arguments[1], CultureInfo.InvariantCulture) : 0;
        return arguments[0] switch
        {
            decimal number => ofDecimal(number, decimals),
            double number => ofDouble(number, decimals),
            int or long or System.Numerics.BigInteger => arguments[0],
            _ => throw new LetterScriptException(
                callerContext?.Span ?? context.CurrentSpan,
                "this is not a number; only a number is rounded"
            ),
        };
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => new(Invoke(context, callerContext, arguments, blockStatement));
}
