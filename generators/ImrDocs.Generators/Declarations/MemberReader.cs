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
        CheckNotBlank("Example");
        var member = ReadDeclared(property, type, isNullable, context.Cancellation);
        if (
            member.Example is { } example
            && !PrintableText.IsBlank(example)
            && ExampleCheck.Wrong(context, type, example) is { } diagnostic
        )
        {
            var place = Place(DeclaredAttributes.Find(property, "Example")!);
            context.Report(ConstraintRules.WrongExample, place, example, property.Name, diagnostic);
        }

        if (
            DeclaredAttributes.Find(property, "NotSensitive") is { } openly
            && RedundantNotSensitiveReason(property) is { } reason
        )
        {
            context.Report(FieldRules.NotSensitiveSaysNothing, Place(openly), property.Name, reason);
        }

        CheckNotBlank("Label");
        return member;

        void CheckNotBlank(string name)
        {
            var attribute = DeclaredAttributes.Find(property, name);
            if (DeclaredAttributes.Text(attribute) is { } text && PrintableText.IsBlank(text))
            {
                context.Report(ConstraintRules.BlankText, Place(attribute!), name, property.Name);
            }
        }

        SyntaxNodeOrToken Place(AttributeData attribute) =>
            DeclaredAttributes.Place(attribute, syntax.Identifier, context.Cancellation);
    }

    /// <summary>Reads the same of a declaration that was found to be right.</summary>
    public static MemberSpec ReadDeclared(
        IPropertySymbol property,
        TypeSpec type,
        bool isNullable,
        CancellationToken cancellation
    )
    {
        return new(
            property.Name,
            CSharpName.Identifier(property.Name),
            type,
            isNullable,
            Text("Label"),
            DocumentationSummary.Of(property, cancellation),
            Text("Example")
        )
        {
            IsDataOnly = Has("DataOnly"),
            IsSensitive = Has("Sensitive"),
            IsNotSensitive = Has("NotSensitive"),
        };

        string? Text(string name) => DeclaredAttributes.Text(DeclaredAttributes.Find(property, name));

        bool Has(string name) => DeclaredAttributes.Find(property, name) is not null;
    }

    // A computed member has no accessor to set it.
    private static string? RedundantNotSensitiveReason(IPropertySymbol property) =>
        DeclaredAttributes.Find(property, "Sensitive") is not null
            ? "it is declared [Sensitive] as well; take one of the two away"
        : property.SetMethod is not null ? "a field is sensitive only where it says so; take it away"
        : null;
}
