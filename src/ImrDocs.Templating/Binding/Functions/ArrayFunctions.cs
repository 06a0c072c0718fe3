using ImrDocs.Templating.Binding.Types;
using static ImrDocs.Templating.Binding.Functions.Signature;

namespace ImrDocs.Templating.Binding.Functions;

/// <summary>The group <c>array</c>.</summary>
internal static class ArrayFunctions
{
    public static IReadOnlyList<FunctionSignature> All { get; } =
    [
        new("array.add", [List, Value], static arguments => With(arguments[0], arguments[1])),
        new("array.add_range", [List, List], static arguments => TypeJoin.Of(arguments[0], arguments[1])),
        ToSameList("array.compact", List),
        new("array.concat", [List, List], static arguments => TypeJoin.Of(arguments[0], arguments[1])),
        ToBoolean("array.contains", PlainTexts, PlainText),
        ToElement("array.first", List),
        new("array.join", [Texts, Text], static arguments => new TextTemplateType(CanBeBlank: CanJoinToNothing(arguments[0])) { CanBeSpaces = HasBlank(arguments[0]) }),
        ToElement("array.last", List),
        ToSameList("array.limit", List, Asked(Whole)),
        ToSameList("array.offset", List, Asked(Whole)),
        ToSameElements("array.reverse", List),
        ToCount("array.size", List),
        ToSameElements("array.sort", Ordered),
        ToSameElements("array.uniq", List),
    ];

    private static bool HasBlank(TemplateType list) => list is ListTemplateType { Element: TextTemplateType { CanBeBlank: true } };

    private static bool CanJoinToNothing(TemplateType list) =>
        list is not ListTemplateType { CanBeEmpty: false, Element: not TextTemplateType { CanBeBlank: true } };

    private static ListTemplateType? With(TemplateType list, TemplateType value) =>
        list is ListTemplateType { Element: var element } && TypeJoin.Of(element, value) is { } joined ? new(IsNullable: false, joined, CanBeEmpty: false) : null;
}
