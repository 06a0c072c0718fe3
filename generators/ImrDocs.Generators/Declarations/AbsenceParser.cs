using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImrDocs.Generators.Declarations;

/// <summary>Reads what it means that JSON leaves a field out.</summary>
internal static class AbsenceParser
{
    /// <returns>
    /// The value that stands for an absent one; null when the field is required, nullable or wrongly declared.
    /// </returns>
    public static DefaultSpec? Read(
        DeclarationContext context,
        IPropertySymbol property,
        PropertyDeclarationSyntax syntax,
        TypeReading reading
    )
    {
        var type = reading.Type!;
        if (property.IsRequired && reading.IsNullable)
        {
            context.Report(FieldRules.RequiredAndNullable, syntax.Identifier, property.Name);
        }

        if (DeclaredAttributes.Find(property, "Default") is { } attribute)
        {
            var place = DeclaredAttributes.Place(attribute, syntax.Identifier, context.Cancellation);
            return Forbidden(property, reading) is var (what, instead)
                ? Refuse(context, place, property.Name, what, instead)
                : DefaultParser.Read(context, property, type, attribute, place);
        }

        if (property.IsRequired || reading.IsNullable)
        {
            return null;
        }

        if (type is not ListSpec list)
        {
            context.Report(FieldRules.NeitherRequiredNorOptional, syntax.Identifier, property.Name);
            return null;
        }

        if (list.Counts.Items.Any(static count => !count.Allows(0)))
        {
            context.Report(
                ConstraintRules.DefaultBreaksConstraint,
                syntax.Identifier,
                "[]",
                property.Name,
                "an absent list is empty; add 'required'"
            );
        }

        return Empty(list);
    }

    /// <summary>
    /// The value that stands for an absent one in a field of another assembly, as an author writes it, or null.
    /// </summary>
    public static string? ReadCompiled(DeclarationContext context, IPropertySymbol property, MemberSpec member)
    {
        var value =
            DeclaredAttributes.Find(property, "Default") is { ConstructorArguments: [var constant] }
                ? DefaultParser.Value(context, member.Type, property, constant)
            : member is { Type: ListSpec list, IsNullable: false } && !property.IsRequired ? Empty(list)
            : null;
        return value?.Text;
    }

    private static DefaultSpec Empty(ListSpec list) =>
        new($"global::ImrDocs.Values.ValueList<{list.Element.CSharp}>.Empty", "[]");

    private static (string What, string Instead)? Forbidden(IPropertySymbol property, TypeReading reading) =>
        reading switch
        {
            _ when property.IsRequired => ("required", "remove 'required'"),
            { IsNullable: true } => ("nullable", "remove the '?'"),
            { Type: ListSpec } => ("a list", "an absent list is empty"),
            { Type: SectionTypeSpec } => ("a section", "make it nullable"),
            _ => null,
        };

    private static DefaultSpec? Refuse(
        DeclarationContext context,
        SyntaxNodeOrToken place,
        string name,
        string what,
        string instead
    )
    {
        context.Report(ConstraintRules.DefaultNotAllowed, place, name, what, instead);
        return null;
    }
}
