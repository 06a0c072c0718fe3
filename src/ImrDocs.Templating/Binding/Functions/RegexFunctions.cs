using ImrDocs.Templating.Binding.Types;
using static ImrDocs.Templating.Binding.Functions.Signature;

namespace ImrDocs.Templating.Binding.Functions;

/// <summary>The group <c>regex</c>.</summary>
internal static class RegexFunctions
{
    public static IReadOnlyList<FunctionSignature> All { get; } =
    [
        ToSameText("regex.escape", Text),
        new("regex.replace", [Text, Asked(Pattern), Text], Replaced),
        new("regex.split", [Text, Asked(Pattern)], static _ => new ListTemplateType(
            IsNullable: false,
            new TextTemplateType(Contents: TextContents.Any)
        )),
    ];

    // A sign of the replacement's own stands for a part of what was found, which may be nothing.
    private static TextTemplateType Replaced(IReadOnlyList<GivenArgument> given) =>
        given is [{ Text.CanBeBlank: false }, _, { Text.CanBeBlank: false, Written: string by }] && by.IndexOf('$') < 0
            ? new() { IsMade = true }
            : new(Contents: TextContents.Any);
}
