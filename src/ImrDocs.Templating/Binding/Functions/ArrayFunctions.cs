using ImrDocs.Templating.Binding.Types;
using static ImrDocs.Templating.Binding.Functions.Signature;

namespace ImrDocs.Templating.Binding.Functions;

/// <summary>The group <c>array</c>.</summary>
internal static class ArrayFunctions
{
    public static IReadOnlyList<FunctionSignature> All { get; } =
    [
        new("array.add", [List, Value], static given => With(given[0].Type, given[1].Type)),
        new("array.add_range", [List, List], static given => TypeJoin.Of(given[0].Type, given[1].Type)),
        new("array.compact", [List], static given => Compacted(given[0].Type)),
        new("array.concat", [List, List], static given => TypeJoin.Of(given[0].Type, given[1].Type)),
        new("array.contains", [Asked(PlainTexts), Asked(PlainText)], static given =>
            Contained(given[0].Type, given[1].Type)
        ),
        ToElement("array.first", List),
        new("array.join", [Texts, Text], static given => Joined(given[0].Type)),
        new("array.insert_at", [List, Asked(Place), Value], static given =>
            Inserted(given[0].Type, given[1].Written, given[2].Type)
        ),
        ToElement("array.last", List),
        ToSameList("array.limit", List, Asked(Whole)),
        new("array.map", [Asked(Sections), FieldName], static given => Mapped(given[0].Type, given[1].Written)),
        ToSameList("array.offset", List, Asked(Whole)),
        ToSameList("array.remove_at", List, Asked(Place)),
        ToSameElements("array.reverse", List),
        ToCount("array.size", List),
        ToSameElements("array.sort", Ordered, Asked(Maybe(OrderedFieldName))),
        ToSameElements("array.uniq", List),
    ];

    // A text is looked for among texts, and a number among numbers.
    private static BooleanTemplateType? Contained(TemplateType list, TemplateType item) =>
        list is ListTemplateType { Element: var element }
        && (element is UnknownTemplateType || element.GetType() == item.GetType())
            ? new()
            : null;

    private static TextTemplateType Joined(TemplateType list) =>
        list switch
        {
            ListTemplateType { Element: TextTemplateType { CanBeBlank: true } } => new(Contents: TextContents.Any),
            ListTemplateType { CanBeEmpty: false } => new(),
            _ => new(Contents: TextContents.Empty | TextContents.Words),
        };

    private static ListTemplateType? Mapped(TemplateType list, object? name) =>
        list is ListTemplateType sections && FieldArgument.Find(list, name) is { } field
            ? sections with
            {
                Element = TemplateType.Of(field.Type, field.IsNullable),
            }
            : null;

    private static TemplateType Compacted(TemplateType type) =>
        type is ListTemplateType list
            ? list with
            {
                IsNullable = false,
                Element = list.Element with { IsNullable = false },
                CanBeEmpty = true,
            }
            : type;

    // What is put behind the end of a list leaves places in between that hold nothing.
    private static ListTemplateType? Inserted(TemplateType list, object? index, TemplateType value) =>
        With(list, value) is { } inserted
            ? inserted with
            {
                Element = index is 0 ? inserted.Element : inserted.Element with { IsNullable = true },
            }
            : null;

    private static ListTemplateType? With(TemplateType list, TemplateType value) =>
        list is ListTemplateType { Element: var element } && TypeJoin.Of(element, value) is { } joined
            ? new(IsNullable: false, joined, CanBeEmpty: false)
            : null;
}
