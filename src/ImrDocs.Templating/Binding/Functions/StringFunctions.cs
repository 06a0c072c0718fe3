using ImrDocs.Templating.Binding.Types;
using static ImrDocs.Templating.Binding.Functions.Signature;

namespace ImrDocs.Templating.Binding.Functions;

/// <summary>The group <c>string</c>.</summary>
internal static class StringFunctions
{
    public static IReadOnlyList<FunctionSignature> All { get; } =
    [
        new("string.append", [Text, Text], static given => given[0].Text.Then(given[1].Text)),
        ToSameText("string.capitalize", Text),
        ToSameText("string.capitalizewords", Text),
        ToBoolean("string.contains", Text, Text),
        ToSameText("string.downcase", Text),
        ToBoolean("string.empty", Text),
        ToBoolean("string.ends_with", Text, Text),
        ToBoolean("string.equals_ignore_case", Text, Text),
        new("string.handleize", [Text], static _ => new TextTemplateType(
            Contents: TextContents.Empty | TextContents.Words
        )),
        ToCount("string.index_of", Text, Text),
        new("string.lstrip", [Text], Stripped),
        new("string.pad_left", [Text, Asked(Count)], Padded),
        new("string.pad_right", [Text, Asked(Count)], Padded),
        new("string.pluralize", [Asked(Whole), Text, Text], static given => TypeJoin.Of(given[1].Text, given[2].Text)),
        new("string.prepend", [Text, Text], static given => given[1].Text.Then(given[0].Text)),
        new("string.remove", [Text, Asked(Text)], Removed),
        new("string.remove_first", [Text, Asked(Text)], Removed),
        new("string.remove_last", [Text, Asked(Text)], Removed),
        new("string.replace", [Text, Asked(Found), Text], Replaced),
        new("string.replace_first", [Text, Asked(Text), Text], Replaced),
        new("string.rstrip", [Text], Stripped),
        ToCount("string.size", Text),
        ToText("string.slice", Text, Asked(Whole), Asked(Maybe(Count))),
        ToText("string.slice1", Text, Asked(Whole), Asked(Maybe(Count))),
        new("string.split", [Text, Asked(Text)], static _ => new ListTemplateType(
            IsNullable: false,
            new TextTemplateType(Contents: TextContents.Any)
        )),
        ToBoolean("string.starts_with", Text, Text),
        new("string.strip", [Text], Stripped),
        new("string.strip_newlines", [Text], static given =>
            given[0].Text.CanBeSpaces
                ? given[0].Text with
                {
                    Contents = given[0].Text.Contents | TextContents.Empty,
                }
                : given[0].Text
        ),
        new("string.truncate", [Text, Asked(Count), Maybe(Text)], Truncated),
        ToParsedWhole("string.to_int"),
        ToParsedWhole("string.to_long"),
        ToSameText("string.upcase", Text),
        ToBoolean("string.whitespace", Text),
    ];

    // A text that is no number gives nothing.
    private static FunctionSignature ToParsedWhole(string name) =>
        new(name, [Text], static _ => new NumberTemplateType(IsNullable: true));

    private static TextTemplateType Stripped(IReadOnlyList<GivenArgument> given) =>
        given[0].Text switch
        {
            { CanBeSpaces: true } text => text with
            {
                Contents = (text.Contents & ~TextContents.Spaces) | TextContents.Empty,
            },
            var text => text,
        };

    // Spaces are put beside what may be nothing.
    private static TextTemplateType Padded(IReadOnlyList<GivenArgument> given) =>
        given[0].Text switch
        {
            { CanBeEmpty: true } text => text with { Contents = text.Contents | TextContents.Spaces },
            var text => text,
        };

    private static TextTemplateType Removed(IReadOnlyList<GivenArgument> given) =>
        Replaced(given[0].Text, given[1].Text, new(Contents: TextContents.Empty));

    private static TextTemplateType Replaced(IReadOnlyList<GivenArgument> given) =>
        Replaced(given[0].Text, given[1].Text, given[2].Text);

    // What there is to read stays where only white space is replaced, and where something to read is put in its place.
    private static TextTemplateType Replaced(TextTemplateType text, TextTemplateType old, TextTemplateType by) =>
        text.CanBeBlank || (old.CanHaveWords && by.CanBeBlank)
            ? new(Contents: TextContents.Any)
            : new() { IsMade = true };

    // What is cut off ends in the mark that says so.
    private static TextTemplateType Truncated(IReadOnlyList<GivenArgument> given) =>
        given[0].Text.CanBeBlank || given is [_, _, { Text.CanBeBlank: true }]
            ? new(Contents: TextContents.Any)
            : new() { IsMade = true };
}
