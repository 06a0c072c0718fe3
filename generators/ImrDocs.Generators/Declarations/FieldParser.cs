using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImrDocs.Generators.Declarations;

/// <summary>Reads a field and reports all that is wrong with its declaration.</summary>
internal static class FieldParser
{
    /// <returns>The field, or null when something was reported.</returns>
    public static FieldSpec? Read(
        DeclarationContext context,
        IPropertySymbol property,
        PropertyDeclarationSyntax syntax
    )
    {
        var before = context.DiagnosticCount;
        CheckProperty(context, property, syntax);
        var reading = TypeParser.Read(context, property.Name, property.Type, syntax.Type);
        if (reading.Problem is { } problem)
        {
            context.Report(problem, syntax.Type);
        }

        if (reading.Type is not { } bare)
        {
            return null;
        }

        if (Recursion.Find(context.Section, property.Type) is { } cycle)
        {
            context.Report(FieldRules.Recursive, syntax.Type, property.Name, cycle);
        }

        var type = ConstraintParser.Apply(context, property, bare, syntax.Identifier);
        var absent = AbsenceParser.Read(context, property, syntax, reading with { Type = type });
        var member = MemberReader.Read(context, property, syntax, type, reading.IsNullable);
        return context.DiagnosticCount == before
            ? new(member, PropertyReader.Read(property, syntax), property.IsRequired, absent)
            : null;
    }

    private static void CheckProperty(
        DeclarationContext context,
        IPropertySymbol property,
        PropertyDeclarationSyntax syntax
    )
    {
        if (property is not { GetMethod: not null, SetMethod.IsInitOnly: true })
        {
            context.Report(FieldRules.NotGetInit, syntax.Identifier, property.Name);
        }

        if (Hidden(property.DeclaredAccessibility) is { } accessibility)
        {
            context.Report(FieldRules.NotAccessible, syntax.Identifier, property.Name, accessibility);
        }
    }

    private static string? Hidden(Accessibility accessibility) =>
        accessibility switch
        {
            Accessibility.Private => "private",
            Accessibility.Protected => "protected",
            Accessibility.ProtectedAndInternal => "private protected",
            _ => null,
        };
}
