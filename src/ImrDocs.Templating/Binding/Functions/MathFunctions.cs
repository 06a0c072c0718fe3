using static ImrDocs.Templating.Binding.Functions.Signature;

namespace ImrDocs.Templating.Binding.Functions;

/// <summary>The group <c>math</c>.</summary>
internal static class MathFunctions
{
    public static IReadOnlyList<FunctionSignature> All { get; } =
    [
        ToNumber("math.abs", Number),
        ToNumber("math.ceil", Number),
        ToNumber("math.divided_by", Number, Number),
        ToNumber("math.floor", Number),
        ToFullText("math.format", Number, Text),
        ToBoolean("math.is_number", Value),
        ToNumber("math.minus", Number, Number),
        ToNumber("math.modulo", Number, Number),
        ToNumber("math.plus", Number, Number),
        ToNumber("math.round", Number, Maybe(Whole)),
        ToNumber("math.times", Number, Number),
    ];
}
