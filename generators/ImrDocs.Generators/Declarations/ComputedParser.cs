using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Model;
using ImrDocs.Templating.Schema.Constraints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImrDocs.Generators.Declarations;

/// <summary>Reads a computed member: a public property with only a getter.</summary>
internal static class ComputedParser
{
    /// <returns>The member, or null when templates cannot see it because of its type.</returns>
    public static MemberSpec? Read(
        DeclarationContext context,
        IPropertySymbol property,
        PropertyDeclarationSyntax syntax
    )
    {
        if (property.GetMethod is not { DeclaredAccessibility: Accessibility.Public })
        {
            return null;
        }

        var reading = TypeParser.Read(context, property.Name, property.Type, syntax.Type);
        if (reading.Type is not { } type)
        {
            return null;
        }

        foreach (var (name, attribute) in DeclaredAttributes.Of(property))
        {
            if ((name == "Default" ? "fields" : ConstraintTable.Find(name)?.Target.Words) is { } fit)
            {
                var place = DeclaredAttributes.Place(attribute, syntax.Identifier, context.Cancellation);
                context.Report(ConstraintRules.DoesNotFit, place, name, property.Name, "computed", fit);
            }
        }

        return MemberReader.Read(context, property, syntax, type, reading.IsNullable);
    }
}
