using ImrDocs.Templating.Binding.Types;
using static ImrDocs.Templating.Binding.Functions.Signature;

namespace ImrDocs.Templating.Binding.Functions;

/// <summary>The group <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static IReadOnlyList<FunctionSignature> All { get; } =
    [
        new("object.default", [Optional, Value], static arguments => TypeJoin.Of(arguments[0] with { IsNullable = false }, arguments[1])),
        ToFullText("object.format", Number, Asked(NumberFormat)),
        ToCount("object.size", List),
    ];
}
