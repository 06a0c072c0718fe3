using ImrDocs.Templating.Binding.Types;
using static ImrDocs.Templating.Binding.Functions.Signature;

namespace ImrDocs.Templating.Binding.Functions;

/// <summary>The group <c>string</c>.</summary>
internal static class StringFunctions
{
    public static IReadOnlyList<FunctionSignature> All { get; } =
    [
        ToJoinedText("string.append", Text, Text),
        ToSameText("string.capitalize", Text),
        ToSameText("string.capitalizewords", Text),
        ToBoolean("string.contains", Text, Text),
        ToSameText("string.downcase", Text),
        ToBoolean("string.empty", Text),
        ToBoolean("string.ends_with", Text, Text),
        ToBoolean("string.equals_ignore_case", Text, Text),
        ToText("string.handleize", Text),
        ToWhole("string.index_of", Text, Text),
        ToSameText("string.lstrip", Text),
        ToSameText("string.pad_left", Text, Count),
        ToSameText("string.pad_right", Text, Count),
        new("string.pluralize", [Whole, Text, Text], static arguments => new TextTemplateType(CanBeBlank: IsBlank(arguments[1]) || IsBlank(arguments[2]))),
        ToJoinedText("string.prepend", Text, Text),
        ToText("string.remove", Text, Text),
        ToText("string.remove_first", Text, Text),
        ToText("string.remove_last", Text, Text),
        ToText("string.replace", Text, Text, Text),
        ToText("string.replace_first", Text, Text, Text),
        ToSameText("string.rstrip", Text),
        ToWhole("string.size", Text),
        ToText("string.slice", Text, Whole, Maybe(Count)),
        ToText("string.slice1", Text, Whole, Maybe(Count)),
        new("string.split", [Text, Text], static _ => new ListTemplateType(IsNullable: false, new TextTemplateType(CanBeBlank: true))),
        ToBoolean("string.starts_with", Text, Text),
        ToSameText("string.strip", Text),
        ToSameText("string.strip_newlines", Text),
        ToText("string.truncate", Text, Count, Maybe(Text)),
        ToText("string.truncatewords", Text, Count, Maybe(Text)),
        ToSameText("string.upcase", Text),
        ToBoolean("string.whitespace", Text),
    ];
}
