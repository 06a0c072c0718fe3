using ImrDocs.Generators.Model;

namespace ImrDocs.Generators.Emit;

/// <summary>The expression that creates a type as data.</summary>
internal static class TypeSchema
{
    public static string Of(TypeSpec type) =>
        type switch
        {
            TextSpec text => New("TextType", Text(text)),
            IntegerSpec number => New("IntegerType", Range(number.Minimum, number.Maximum, "L")),
            DecimalSpec number => New("DecimalType", Range(number.Minimum, number.Maximum, "m")),
            BooleanSpec => New("BooleanType", []),
            DateSpec => New("DateType", []),
            EnumTypeSpec choice => choice.Binding + ".Type",
            SectionTypeSpec section => section.Codec + ".Type",
            ListSpec list => New("ListType", List(list)),
            _ => throw new NotSupportedException($"The type {type.CSharp} has no schema."),
        };

    private static string New(string type, IEnumerable<string> properties)
    {
        var list = string.Join(", ", properties);
        return list.Length == 0
            ? $"new {RuntimeNames.Schema}{type}()"
            : $"new {RuntimeNames.Schema}{type} {{ {list} }}";
    }

    private static IEnumerable<string> Text(TextSpec text)
    {
        if (text.MinLength is { } least)
        {
            yield return $"MinLength = {Literal.Of(least)}";
        }

        if (text.MaxLength is { } greatest)
        {
            yield return $"MaxLength = {Literal.Of(greatest)}";
        }

        if (text is { Pattern: { } pattern, PatternMeaning: { } meaning })
        {
            yield return $"Pattern = {Literal.Of(pattern)}";
            yield return $"PatternMeaning = {Literal.Of(meaning)}";
        }
    }

    private static IEnumerable<string> Range(long? minimum, long? maximum, string suffix)
    {
        if (minimum is { } least && maximum is { } greatest)
        {
            yield return $"Minimum = {Literal.Of(least, suffix)}";
            yield return $"Maximum = {Literal.Of(greatest, suffix)}";
        }
    }

    private static IEnumerable<string> List(ListSpec list)
    {
        yield return $"Element = {Of(list.Element)}";
        if (list.MinCount > 0)
        {
            yield return $"MinCount = {Literal.Of(list.MinCount)}";
        }

        if (list.MaxCount is { } greatest)
        {
            yield return $"MaxCount = {Literal.Of(greatest)}";
        }
    }
}
