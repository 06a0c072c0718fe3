using ImrDocs.Templating.Binding.Types;
using static ImrDocs.Templating.Binding.Functions.Signature;

namespace ImrDocs.Templating.Binding.Functions;

/// <summary>The group <c>array</c>.</summary>
internal static class ArrayFunctions
{
    public static IReadOnlyList<FunctionSignature> All { get; } =
    [
        ToSameList("array.add", List, Value),
        ToSameList("array.add_range", List, List),
        ToSameList("array.compact", List),
        ToSameList("array.concat", List, List),
        ToBoolean("array.contains", List, Value),
        ToElement("array.first", List),
        ToSameList("array.insert_at", List, Whole, Value),
        new("array.join", [Texts, Text], static arguments => new TextTemplateType(CanBeBlank: CanJoinToNothing(arguments[0]))),
        ToElement("array.last", List),
        ToSameList("array.limit", List, Whole),
        ToSameList("array.offset", List, Whole),
        ToSameList("array.remove_at", List, Whole),
        ToSameList("array.reverse", List),
        ToWhole("array.size", List),
        ToSameList("array.sort", Texts),
        ToSameList("array.uniq", List),
    ];

    private static bool CanJoinToNothing(TemplateType list) =>
        list is not ListTemplateType { CanBeEmpty: false, Element: not TextTemplateType { CanBeBlank: true } };
}
