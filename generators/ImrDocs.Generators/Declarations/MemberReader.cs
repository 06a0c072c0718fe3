using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Model;
using ImrDocs.Templating.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImrDocs.Generators.Declarations;

/// <summary>Reads what the schema shows of a field or computed member.</summary>
internal static class MemberReader
{
    public static MemberSpec Read(
        DeclarationContext context,
        IPropertySymbol property,
        PropertyDeclarationSyntax syntax,
        TypeSpec type,
        bool isNullable
    )
    {
        var example = Text("Example");
        if (
            example is not null
            && !PrintableText.IsBlank(example)
            && ExampleCheck.Wrong(context, type, example) is { } diagnostic
        )
        {
            var place = Place(DeclaredAttributes.Find(property, "Example")!);
            context.Report(ConstraintRules.WrongExample, place, example, property.Name, diagnostic);
        }

        if (
            DeclaredAttributes.Find(property, "NotSensitive") is { } openly
            && MeaninglessOpenness(property) is { } reason
        )
        {
            context.Report(FieldRules.NotSensitiveSaysNothing, Place(openly), property.Name, reason);
        }

        return new(
            property.Name,
            CSharpName.Identifier(property.Name),
            type,
            isNullable,
            Text("Label"),
            DocumentationSummary.Of(property, context.Cancellation),
            example
        )
        {
            IsDataOnly = DeclaredAttributes.Find(property, "DataOnly") is not null,
            IsSensitive = DeclaredAttributes.Find(property, "Sensitive") is not null,
            IsNotSensitive = DeclaredAttributes.Find(property, "NotSensitive") is not null,
        };

        string? Text(string name)
        {
            var attribute = DeclaredAttributes.Find(property, name);
            var text = DeclaredAttributes.Text(attribute);
            if (attribute is not null && text is not null && PrintableText.IsBlank(text))
            {
                context.Report(ConstraintRules.BlankText, Place(attribute), name, property.Name);
            }

            return text;
        }

        SyntaxNodeOrToken Place(AttributeData attribute) =>
            DeclaredAttributes.Place(attribute, syntax.Identifier, context.Cancellation);
    }

    // A computed member has no accessor to set it.
    private static string? MeaninglessOpenness(IPropertySymbol property) =>
        DeclaredAttributes.Find(property, "Sensitive") is not null
            ? "it is declared [Sensitive] as well; take one of the two away"
        : property.SetMethod is not null ? "a field is sensitive only where it says so; take it away"
        : null;
}
