using ImrDocs.Templating.Binding.Types;
using static ImrDocs.Templating.Binding.Functions.Signature;

namespace ImrDocs.Templating.Binding.Functions;

/// <summary>The group <c>regex</c>.</summary>
internal static class RegexFunctions
{
    public static IReadOnlyList<FunctionSignature> All { get; } =
    [
        ToSameText("regex.escape", Text),
        ToText("regex.replace", Text, Asked(Pattern), Text),
        new("regex.split", [Text, Asked(Pattern)], static _ => new ListTemplateType(IsNullable: false, new TextTemplateType(CanBeBlank: true) { CanBeSpaces = true })),
    ];
}
