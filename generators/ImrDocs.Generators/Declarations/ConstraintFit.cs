using ImrDocs.Generators.Model;

namespace ImrDocs.Generators.Declarations;

/// <summary>Which constraint is for which types.</summary>
internal static class ConstraintFit
{
    /// <summary>What a constraint is for, or null when the attribute is no constraint.</summary>
    public static string? Of(string attribute) =>
        attribute switch
        {
            "MinCount" or "MaxCount" => "lists",
            "MinLength" or "MaxLength" or "Pattern" => "texts and lists of texts",
            "Range" => "numbers and lists of numbers",
            "Default" => "fields",
            _ => null,
        };

    /// <summary>Whether a constraint can hold for values of a type.</summary>
    public static bool Fits(string attribute, TypeSpec type) =>
        attribute switch
        {
            "MinCount" or "MaxCount" => type is ListSpec,
            "MinLength" or "MaxLength" or "Pattern" => Value(type) is TextSpec,
            "Range" => Value(type) is IntegerSpec or DecimalSpec,
            _ => true,
        };

    /// <summary>The type as a message names it.</summary>
    public static string Name(TypeSpec type) =>
        type switch
        {
            TextSpec => "a text",
            IntegerSpec => "a whole number",
            DecimalSpec => "a decimal",
            BooleanSpec => "true or false",
            DateSpec => "a date",
            EnumTypeSpec => "a choice",
            ListSpec => "a list",
            _ => "a section",
        };

    private static TypeSpec Value(TypeSpec type) => type is ListSpec list ? list.Element : type;
}
