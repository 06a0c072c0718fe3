using static ImrDocs.Templating.Binding.Functions.Signature;

namespace ImrDocs.Templating.Binding.Functions;

/// <summary>The group <c>math</c>.</summary>
internal static class MathFunctions
{
    public static IReadOnlyList<FunctionSignature> All { get; } =
    [
        ToNumber("math.abs", Number),
        ToNumber("math.ceil", Number),
        ToNumber("math.floor", Number),
        ToFullText("math.format", Number, Asked(NumberFormat)),
        ToBoolean("math.is_number", Value),
        ToNumber("math.minus", Number, Number),
        ToNumber("math.modulo", Number, Divisor),
        ToNumber("math.plus", Number, Number),
        ToNumber("math.round", Number, Asked(Maybe(Decimals))),
        ToNumber("math.times", Number, Number),
    ];
}
