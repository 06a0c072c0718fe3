using ImrDocs.Templating.CompiledTypes;
using Scriban.Syntax;
using static ImrDocs.Templating.Functions.FunctionParameters;

namespace ImrDocs.Templating.Functions;

/// <summary>The group <c>math</c>.</summary>
internal static class MathFunctions
{
    public static FunctionGroup Group { get; } =
        new(
            "math",
            [
                new AllowedFunction("math.abs", [Number("value")], Results.SameNumber)
                {
                    Summary = "Gives a number without its sign.",
                    Example = new("{{ (visits - 5) | math.abs }}", "2"),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction("math.ceil", [Number("value")], Results.SameNumber)
                {
                    Summary = "Rounds a number up to the next whole number.",
                    Example = new("{{ amount | math.ceil }}", "1235"),
                    Compiled = CompiledForm.Own,
                    IsReplaced = true,
                },
                new RefusedFunction(
                    "math.divided_by",
                    "it drops the decimals where the divisor is a whole number",
                    "write '/', or '//' for a whole result"
                ),
                new AllowedFunction("math.floor", [Number("value")], Results.SameNumber)
                {
                    Summary = "Rounds a number down to the next whole number.",
                    Example = new("{{ amount | math.floor }}", "1234"),
                    Compiled = CompiledForm.Own,
                    IsReplaced = true,
                },
                new AllowedFunction("math.format", [Number("value"), Asked(NumberFormat("format"))], Results.FullText)
                {
                    Summary = "Writes a number in a format of .NET, such as `N2` or `0.00`.",
                    Example = new("{{ amount | math.format 'N2' }}", "1,234.50"),
                    Omitted = [new("culture", Refusals.OneLanguage)],
                    Compiled = CompiledForm.Own,
                    IsReplaced = true,
                },
                new AllowedFunction("math.is_number", [Value("value")], Results.Boolean)
                {
                    Summary = "Asks whether a value is a number.",
                    Example = new("{{ (math.is_number visits) ? 'a number' : 'no number' }}", "a number"),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction(
                    "math.minus",
                    [Number("value"), Number("with")],
                    Calculated(ScriptBinaryOperator.Subtract)
                )
                {
                    Summary = "Subtracts the second number from the first, as `-` does.",
                    Example = new("{{ visits | math.minus 1 }}", "2"),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction(
                    "math.modulo",
                    [Number("value"), Divisor("with")],
                    Calculated(ScriptBinaryOperator.Modulus)
                )
                {
                    Summary = "Gives what is left over when the first number is divided by the second, as `%` does.",
                    Example = new("{{ visits | math.modulo 2 }}", "1"),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction(
                    "math.plus",
                    [Number("value"), Number("with")],
                    Calculated(ScriptBinaryOperator.Add)
                )
                {
                    Summary = "Adds two numbers, as `+` does.",
                    Example = new("{{ visits | math.plus 1 }}", "4"),
                    Compiled = CompiledForm.Own,
                },
                new RefusedFunction("math.random", Refusals.Chance, Refusals.NumberField) { IsRemoved = true },
                new AllowedFunction(
                    "math.round",
                    [Number("value"), Asked(Maybe(Decimals("precision")))],
                    Results.SameNumber
                )
                {
                    Summary =
                        "Rounds a number to a number of decimals, or to a whole number; a half goes to the even one.",
                    Example = new("{{ amount | math.round }}, {{ 2.675 | math.round 1 }}", "1234, 2.7"),
                    Compiled = CompiledForm.Own,
                    IsReplaced = true,
                },
                new AllowedFunction(
                    "math.times",
                    [Number("value"), Number("with")],
                    Calculated(ScriptBinaryOperator.Multiply)
                )
                {
                    Summary = "Multiplies two numbers, as `*` does.",
                    Example = new("{{ visits | math.times 2 }}", "6"),
                    Compiled = CompiledForm.Own,
                },
                new RefusedFunction("math.uuid", Refusals.Chance, Refusals.NumberField) { IsRemoved = true },
            ]
        );

    private static FunctionResult Calculated(ScriptBinaryOperator op) =>
        Results.Number(given => NumberTypes.Of(op, given[0].Type, given[1].Type));
}
