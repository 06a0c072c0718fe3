using ImrDocs.Templating.Binding.Types;
using static ImrDocs.Templating.Binding.Functions.Signature;

namespace ImrDocs.Templating.Binding.Functions;

/// <summary>The group <c>string</c>.</summary>
internal static class StringFunctions
{
    public static IReadOnlyList<FunctionSignature> All { get; } =
    [
        ToFullText("string.append", Text, Text),
        ToFullText("string.capitalize", Text),
        ToFullText("string.capitalizewords", Text),
        ToBoolean("string.contains", Text, Text),
        ToFullText("string.downcase", Text),
        ToBoolean("string.empty", Text),
        ToBoolean("string.ends_with", Text, Text),
        ToBoolean("string.equals_ignore_case", Text, Text),
        ToText("string.handleize", Text),
        ToWhole("string.index_of", Text, Text, Maybe(Whole), Maybe(Whole), Maybe(Text)),
        ToFullText("string.lstrip", Text),
        ToFullText("string.pad_left", Text, Whole),
        ToFullText("string.pad_right", Text, Whole),
        ToFullText("string.pluralize", Whole, Text, Text),
        ToFullText("string.prepend", Text, Text),
        ToText("string.remove", Text, Text),
        ToText("string.remove_first", Text, Text),
        ToText("string.remove_last", Text, Text),
        ToText("string.replace", Text, Text, Text),
        ToText("string.replace_first", Text, Text, Text, Maybe(Value)),
        ToFullText("string.rstrip", Text),
        ToWhole("string.size", Text),
        ToText("string.slice", Text, Whole, Maybe(Whole)),
        ToText("string.slice1", Text, Whole, Maybe(Whole)),
        new("string.split", [Text, Text], static _ => new ListTemplateType(IsNullable: false, new TextTemplateType(CanBeBlank: true))),
        ToBoolean("string.starts_with", Text, Text),
        ToFullText("string.strip", Text),
        ToFullText("string.strip_newlines", Text),
        ToText("string.truncate", Text, Whole, Maybe(Text)),
        ToText("string.truncatewords", Text, Whole, Maybe(Text)),
        ToFullText("string.upcase", Text),
        ToBoolean("string.whitespace", Text),
    ];
}
