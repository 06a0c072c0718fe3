using ImrDocs.Templating.Binding.Types;
using static ImrDocs.Templating.Binding.Functions.Signature;

namespace ImrDocs.Templating.Binding.Functions;

/// <summary>The group <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static IReadOnlyList<FunctionSignature> All { get; } =
    [
        new("object.default", [Optional, Value], static given => Default(given[0].Type, given[1].Type)),
        ToFullText("object.format", Number, Asked(NumberFormat)),
        ToCount("object.size", Counted),
    ];

    private static TemplateType? Default(TemplateType value, TemplateType otherwise) =>
        value is NullTemplateType ? otherwise : TypeJoin.Of(There(value), otherwise);

    // The other value stands for '' too.
    private static TemplateType There(TemplateType type) =>
        type is TextTemplateType text
            ? text with
            {
                IsNullable = false,
                Contents = text.Contents & ~TextContents.Empty,
                IsMade = true,
            }
            : type with
            {
                IsNullable = false,
            };
}
