using ImrDocs.Generators.Model;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Generators.Emit;

/// <summary>The expression that creates a type as data.</summary>
internal static class TypeSchema
{
    /// <param name="type">The type.</param>
    /// <param name="spec">The same type in C#: enums and sections are emitted by reference.</param>
    public static string Of(FieldType type, TypeSpec spec) =>
        (type, spec) switch
        {
            (TextType text, _) => New("TextType", Text(text)),
            (IntegerType number, _) => New(
                "IntegerType",
                [
                    Property("Minimum", number.Minimum, static bound => Literal.Of(bound, "L")),
                    Property("Maximum", number.Maximum, static bound => Literal.Of(bound, "L")),
                ]
            ),
            (DecimalType number, _) => New(
                "DecimalType",
                [Property("Minimum", number.Minimum, Literal.Of), Property("Maximum", number.Maximum, Literal.Of)]
            ),
            (BooleanType, _) => New("BooleanType", []),
            (DateType, _) => New("DateType", []),
            (EnumType, EnumTypeSpec choice) => choice.Binding + ".Type",
            (SectionType, SectionTypeSpec section) => section.Codec + ".Type",
            (ListType list, ListSpec { Element: var element }) => New(
                "ListType",
                [
                    $"Element = {Of(list.Element, element)}",
                    list.MinCount == 0 ? "" : $"MinCount = {Literal.Of(list.MinCount)}",
                    Property("MaxCount", list.MaxCount, Literal.Of),
                ]
            ),
            _ => throw new NotSupportedException($"The type {spec.CSharp} has no schema."),
        };

    private static string New(string type, IEnumerable<string> properties)
    {
        var list = string.Join(", ", properties.Where(static property => property.Length > 0));
        return list.Length == 0
            ? $"new {RuntimeNames.Schema}{type}()"
            : $"new {RuntimeNames.Schema}{type} {{ {list} }}";
    }

    private static IEnumerable<string> Text(TextType text)
    {
        yield return Property("MinLength", text.MinLength, Literal.Of);
        yield return Property("MaxLength", text.MaxLength, Literal.Of);
        yield return text.Pattern is null ? "" : $"Pattern = {Literal.Of(text.Pattern)}";
        yield return text.PatternMeaning is null ? "" : $"PatternMeaning = {Literal.Of(text.PatternMeaning)}";
    }

    // A property that is not set is not written.
    private static string Property<T>(string name, T? value, Func<T, string> literal)
        where T : struct => value is { } set ? $"{name} = {literal(set)}" : "";
}
