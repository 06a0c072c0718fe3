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
        ToCount("string.index_of", Text, Text),
        ToStrippedText("string.lstrip", Text),
        ToPaddedText("string.pad_left"),
        ToPaddedText("string.pad_right"),
        new("string.pluralize", [Asked(Whole), Text, Text], static arguments => TypeJoin.Of(AsText(arguments[1]), AsText(arguments[2]))),
        ToJoinedText("string.prepend", Text, Text),
        ToText("string.remove", Text, Asked(Text)),
        ToText("string.remove_first", Text, Asked(Text)),
        ToText("string.remove_last", Text, Asked(Text)),
        ToText("string.replace", Text, Asked(Text), Text),
        ToText("string.replace_first", Text, Asked(Text), Text),
        ToStrippedText("string.rstrip", Text),
        ToCount("string.size", Text),
        ToText("string.slice", Text, Asked(Whole), Asked(Maybe(Count))),
        ToText("string.slice1", Text, Asked(Whole), Asked(Maybe(Count))),
        new("string.split", [Text, Asked(Text)], static _ => new ListTemplateType(IsNullable: false, new TextTemplateType(CanBeBlank: true) { CanBeSpaces = true })),
        ToBoolean("string.starts_with", Text, Text),
        ToStrippedText("string.strip", Text),
        ToSameText("string.strip_newlines", Text),
        ToText("string.truncate", Text, Asked(Count), Maybe(Text)),
        ToSameText("string.upcase", Text),
        ToBoolean("string.whitespace", Text),
    ];

    // Spaces are put beside what may be nothing.
    private static FunctionSignature ToPaddedText(string name) =>
        new(name, [Text, Asked(Count)], static arguments => new TextTemplateType(CanBeBlank: IsBlank(arguments[0])) { CanBeSpaces = IsBlank(arguments[0]) });

    // A number or a choice has a text that says something.
    private static TextTemplateType AsText(TemplateType type) => type as TextTemplateType ?? new();
}
