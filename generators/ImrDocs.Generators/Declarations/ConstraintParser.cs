using System.Globalization;
using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Model;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Declarations;

/// <summary>Adds the constraints that a field's attributes declare to its type.</summary>
internal static class ConstraintParser
{
    public static TypeSpec Apply(DeclarationContext context, IPropertySymbol property, TypeSpec type, SyntaxToken name)
    {
        foreach (var (attribute, data) in DeclaredAttributes.Of(property))
        {
            var place = DeclaredAttributes.Place(data, name, context.Cancellation);
            if (!ConstraintFit.Fits(attribute, type))
            {
                context.Report(
                    ConstraintRules.DoesNotFit,
                    place,
                    attribute,
                    property.Name,
                    ConstraintFit.Name(type),
                    ConstraintFit.Of(attribute)!
                );
            }
            else if (BadBound(attribute, data) is { } bound)
            {
                context.Report(ConstraintRules.BoundTooSmall, place, attribute, Invariant(bound), property.Name);
            }
            else
            {
                if (attribute == "Pattern")
                {
                    PatternCheck.Check(context, property, data, place);
                }

                type = With(type, attribute, data);
            }
        }

        CheckContradiction(context, property, type, name);
        return type;
    }

    /// <summary>The type with the constraints of a field of another assembly, which the compiler found right.</summary>
    public static TypeSpec ApplyCompiled(IPropertySymbol property, TypeSpec type) =>
        DeclaredAttributes
            .Of(property)
            .Aggregate(type, static (type, declared) => With(type, declared.Name, declared.Attribute));

    private static TypeSpec With(TypeSpec type, string attribute, AttributeData data) =>
        (type, attribute) switch
        {
            (ListSpec list, "MinCount") => list with { MinCount = (int)(DeclaredAttributes.Number(data) ?? 0) },
            (ListSpec list, "MaxCount") => list with { MaxCount = (int?)DeclaredAttributes.Number(data) },
            (ListSpec list, _) => list with { Element = With(list.Element, attribute, data) },
            (TextSpec text, "MinLength") => text with
            {
                Schema = text.Schema with { MinLength = (int?)DeclaredAttributes.Number(data) },
            },
            (TextSpec text, "MaxLength") => text with
            {
                Schema = text.Schema with { MaxLength = (int?)DeclaredAttributes.Number(data) },
            },
            (TextSpec text, "Pattern")
                when DeclaredAttributes.Text(data) is { } pattern && DeclaredAttributes.Text(data, 1) is { } meaning =>
                text with
                {
                    Schema = text.Schema with { Pattern = pattern, PatternMeaning = meaning },
                },
            (IntegerSpec number, "Range") when RangeOf(data) is var (least, greatest) => number with
            {
                Schema = number.Schema with { Minimum = least, Maximum = greatest },
            },
            (DecimalSpec number, "Range") when RangeOf(data) is var (least, greatest) => number with
            {
                Schema = number.Schema with { Minimum = least, Maximum = greatest },
            },
            _ => type,
        };

    private static (long Least, long Greatest)? RangeOf(AttributeData data) =>
        DeclaredAttributes.Number(data) is { } least && DeclaredAttributes.Number(data, 1) is { } greatest
            ? (least, greatest)
            : null;

    private static long? BadBound(string attribute, AttributeData data) =>
        attribute is "MinCount" or "MaxCount" or "MinLength" or "MaxLength"
        && DeclaredAttributes.Number(data) is < 1 and var bound
            ? bound
            : null;

    private static void CheckContradiction(
        DeclarationContext context,
        IPropertySymbol property,
        TypeSpec type,
        SyntaxToken name
    )
    {
        var (minimum, maximum) = type switch
        {
            ListSpec list => (list.MinCount, list.MaxCount),
            TextSpec { Schema: var text } => (text.MinLength, text.MaxLength),
            IntegerSpec { Schema: var number } => (number.Minimum, number.Maximum),
            DecimalSpec { Schema: var number } => ((long?)number.Minimum, (long?)number.Maximum),
            _ => ((long?)null, (long?)null),
        };
        if (minimum is { } least && maximum is { } greatest && least > greatest)
        {
            context.Report(ConstraintRules.Contradiction, name, property.Name, Invariant(least), Invariant(greatest));
        }

        if (type is ListSpec { Element: var element })
        {
            CheckContradiction(context, property, element, name);
        }
    }

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
