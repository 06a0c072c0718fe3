using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.CompiledTypes;
using ImrDocs.Templating.Schema;
using static ImrDocs.Templating.Functions.FunctionParameters;

namespace ImrDocs.Templating.Functions;

/// <summary>The group <c>lists</c>: sections in an order and in groups.</summary>
internal static class SectionFunctions
{
    public static FunctionGroup Group { get; } =
        new(
            "lists",
            [
                new AllowedFunction("lists.first", [Filled("list")], Element())
                {
                    Summary =
                        "Gives the first element of a list that has one: a list that is declared with `[MinCount]`, "
                        + "or whose size was tested.",
                    Example = new("{{ (members | lists.first).title }}", "Lee"),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction(
                    "lists.grouped_by",
                    [Sections("list"), Asked(GroupingFieldName("field"))],
                    new("a list of groups", Groups, CompiledGroups)
                )
                {
                    Summary =
                        "Puts sections with the same value of a field together. Each group has `group.key`, the value, "
                        + "and `group.items`, its sections. The groups stand in the order of their first sections.",
                    Example = new(
                        "{{ for g in (members | lists.grouped_by 'title') }}{{ if !for.first }}, {{ end }}"
                            + "{{ g.key }} {{ g.items.size }}{{ end }}",
                        "Lee 1, Cho 1"
                    ),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction(
                    "lists.sorted_by",
                    [Sections("list"), Asked(OrderedFieldName("field")), Option("descending")],
                    Results.SameElements with
                    {
                        Compiled = static given => FieldOf(given) is null ? null : given[0].Type,
                    }
                )
                {
                    Summary =
                        "Gives sections in the order of one of their fields; texts in the order of their UTF-16 code "
                        + "units. Sections with the same value keep their order. `descending:true` gives the opposite "
                        + "order.",
                    Example = new(
                        "{{ members | lists.sorted_by 'title' | array.map 'title' | english.and_list }}",
                        "Cho and Lee"
                    ),
                    Compiled = CompiledForm.Own,
                },
            ]
        )
        {
            IsOwn = true,
        };

    // The field by which a compiled call puts sections in order or in groups; null where it is not compiled.
    private static FieldSchema? FieldOf(IReadOnlyList<CompiledArgument> given) =>
        given
            is [
                { Type: CompiledList { Element: CompiledSection { Section: var section } } },
                { Written: string name },
                ..,
            ]
        && section.Fields.FirstOrDefault(field => field.TemplateName == name)
            is { IsComputed: false, IsNullable: false } field
            ? field
            : null;

    private static FunctionResult Element() =>
        new(
            "an element",
            static given =>
                given[0].Type is ListTemplateType { Element: var element } ? element : new UnknownTemplateType(),
            static given => given[0].Type is CompiledList { Element: var element } ? element : null
        );

    private static ListTemplateType? Groups(IReadOnlyList<GivenArgument> given) =>
        FieldArgument.SectionOf(given[0].Type) is { } section
        && FieldArgument.Find(given[0].Type, given[1].Written) is { } field
            ? new ListTemplateType(
                IsNullable: false,
                new GroupTemplateType(IsNullable: false, section, field),
                given[0].Type is not ListTemplateType { CanBeEmpty: false }
            )
            : null;

    private static CompiledList? CompiledGroups(IReadOnlyList<CompiledArgument> given) =>
        given[0].Type is CompiledList { Element: CompiledSection section } && FieldOf(given) is { } field
            ? new CompiledList(IsNullable: false, new CompiledGroup(IsNullable: false, section.Section, field))
            : null;
}
