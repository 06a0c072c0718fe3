using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImrDocs.Generators.Declarations;

/// <summary>Reads what the schema shows of a field or computed member.</summary>
internal static class MemberReader
{
    public static MemberSpec Read(
        DeclarationContext context, IPropertySymbol property, PropertyDeclarationSyntax syntax, TypeSpec type, bool isNullable)
    {
        return new(
            property.Name,
            CSharpName.Identifier(property.Name),
            type,
            isNullable,
            Text("Label"),
            DocumentationSummary.Of(property, context.Cancellation),
            Text("Example"));

        string? Text(string name)
        {
            var attribute = DeclaredAttributes.Find(property, name);
            var text = DeclaredAttributes.Text(attribute);
            if (attribute is not null && text is not null && string.IsNullOrWhiteSpace(text))
            {
                context.Report(
                    ConstraintRules.BlankText,
                    DeclaredAttributes.Place(attribute, syntax.Identifier, context.Cancellation),
                    name,
                    property.Name);
            }

            return text;
        }
    }
}
