using ImrDocs.Templating.Binding.Types;
using static ImrDocs.Templating.Binding.Functions.Signature;

namespace ImrDocs.Templating.Binding.Functions;

/// <summary>The group <c>regex</c>.</summary>
internal static class RegexFunctions
{
    public static IReadOnlyList<FunctionSignature> All { get; } =
    [
        ToSameText("regex.escape", Text),
        ToText("regex.replace", Text, Pattern, Text),
        new("regex.split", [Text, Pattern], static _ => new ListTemplateType(IsNullable: false, new TextTemplateType(CanBeBlank: true) { CanBeSpaces = true })),
    ];
}
