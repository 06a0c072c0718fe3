using System.Globalization;
using ImrDocs.Generators.Model;
using ImrDocs.RichTexts;

namespace ImrDocs.Generators.Declarations;

/// <summary>Holds an example to the type and the constraints of its field: authors copy it.</summary>
internal static class ExampleCheck
{
    private const NumberStyles DecimalStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>
    /// What is wrong with the example, or null when it is right. The example of a list or a section is not read.
    /// </summary>
    public static string? Wrong(DeclarationContext context, TypeSpec type, string text) =>
        type switch
        {
            TextSpec => ValueCheck.Broken(type, text, text),
            RichTextSpec when !RichText.TryParse(text, out _, out var errors) => errors[0].Message,
            IntegerSpec { CSharp: "int" }
                when !int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) =>
                "it is no whole number that int can hold",
            IntegerSpec when !long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) =>
                "it is no whole number that long can hold",
            DecimalSpec when !decimal.TryParse(text, DecimalStyle, CultureInfo.InvariantCulture, out _) =>
                "it is no decimal",
            IntegerSpec or DecimalSpec => ValueCheck.Broken(
                type,
                decimal.Parse(text, DecimalStyle, CultureInfo.InvariantCulture),
                text
            ),
            BooleanSpec when text is not ("true" or "false") => "it is neither true nor false",
            DateSpec
                when !DateTime.TryParseExact(
                    text,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out _
                ) => "it is no date such as 2016-12-09",
            EnumTypeSpec choice
                when context.TryGetEnum(choice.CSharp, out var spec) && spec.Members.All(m => m.WireName != text) =>
                $"it is not one of: {string.Join(", ", spec.Members.Select(static m => m.WireName))}",
            _ => null,
        };
}
