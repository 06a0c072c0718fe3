using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.Functions;

/// <summary>An argument that names a field which each section of a list has: <c>array.map 'title'</c>.</summary>
internal static class FieldArgument
{
    /// <summary>Whether the parameter takes the name of a field.</summary>
    public static bool IsOne(ParameterKind kind) =>
        kind is ParameterKind.FieldName or ParameterKind.OrderedFieldName or ParameterKind.GroupingFieldName;

    /// <summary>The section that each element of a list is; null when they are none.</summary>
    public static SectionSchema? SectionOf(TemplateType list) =>
        list is ListTemplateType { Element: SectionTemplateType { Section: var section } } ? section : null;

    /// <summary>The field of each element of a list that an argument names; null when there is none.</summary>
    public static FieldSchema? Find(TemplateType list, object? written) =>
        written is string name ? SectionOf(list)?.Fields.FirstOrDefault(field => field.TemplateName == name) : null;
}
