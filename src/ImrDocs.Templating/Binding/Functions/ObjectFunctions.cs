using ImrDocs.Templating.Binding.Types;
using static ImrDocs.Templating.Binding.Functions.Signature;

namespace ImrDocs.Templating.Binding.Functions;

/// <summary>The group <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static IReadOnlyList<FunctionSignature> All { get; } =
    [
        new("object.default", [Optional, Value], static arguments => Default(arguments[0], arguments[1])),
        ToFullText("object.format", Number, NumberFormat),
        ToWhole("object.size", List),
    ];

    private static TemplateType? Default(TemplateType value, TemplateType otherwise) =>
        value is NullTemplateType ? otherwise : TypeJoin.Of(value with { IsNullable = false }, otherwise);
}
