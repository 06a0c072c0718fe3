using ImrDocs.Templating.Binding.Types;
using static ImrDocs.Templating.Binding.Functions.Signature;

namespace ImrDocs.Templating.Binding.Functions;

/// <summary>The group <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static IReadOnlyList<FunctionSignature> All { get; } =
    [
        new("object.default", [Optional, Value], static arguments => arguments[0] is NullTemplateType ? arguments[1] : arguments[0] with { IsNullable = false }),
        ToFullText("object.format", Number, Text),
        ToWhole("object.size", List),
    ];
}
