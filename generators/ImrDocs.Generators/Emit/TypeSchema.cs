using ImrDocs.Generators.Model;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Schema.Constraints;

namespace ImrDocs.Generators.Emit;

/// <summary>The expression that creates a type as data.</summary>
internal static class TypeSchema
{
    /// <param name="type">The type.</param>
    /// <param name="spec">The same type in C#: enums and sections are emitted by reference.</param>
    public static string Of(FieldType type, TypeSpec spec) =>
        (type, spec) switch
        {
            (TextType, _) => New("TextType", type),
            (RichTextType, _) => New("RichTextType", type),
            (IntegerType, _) => New("IntegerType", type),
            (DecimalType, _) => New("DecimalType", type),
            (BooleanType, _) => New("BooleanType", type),
            (DateType, _) => New("DateType", type),
            (EnumType, EnumTypeSpec choice) => choice.Binding + ".Type",
            (SectionType, SectionTypeSpec section) => section.Codec + ".Type",
            (ListType list, ListSpec { Element: var element }) => New(
                "ListType",
                type,
                $" {{ Element = {Of(list.Element, element)} }}"
            ),
            _ => throw new NotSupportedException($"The type {spec.CSharp} has no schema."),
        };

    private static string New(string name, FieldType type, string initializer = "")
    {
        var constraints = string.Join(", ", type.Constraints.Select(Of));
        var arguments = constraints.Length == 0 && initializer.Length > 0 ? "" : $"({constraints})";
        return $"new {RuntimeNames.Schema}{name}{arguments}{initializer}";
    }

    private static string Of(Constraint constraint) =>
        $"new {RuntimeNames.Constraints}{constraint.Name}Constraint("
        + $"{string.Join(", ", constraint.Arguments.Select(Literal.OfArgument))})";
}
