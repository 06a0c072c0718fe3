using ImrDocs.Templating.Binding.Types;
using static ImrDocs.Templating.Binding.Functions.Signature;

namespace ImrDocs.Templating.Binding.Functions;

/// <summary>The group <c>regex</c>.</summary>
internal static class RegexFunctions
{
    public static IReadOnlyList<FunctionSignature> All { get; } =
    [
        ToText("regex.escape", Text),
        ToText("regex.replace", Text, Text, Text, Maybe(Text)),
        new("regex.split", [Text, Text, Maybe(Text)], static _ => new ListTemplateType(IsNullable: false, new TextTemplateType(CanBeBlank: true))),
        ToText("regex.unescape", Text),
    ];
}
