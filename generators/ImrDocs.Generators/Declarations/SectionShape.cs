using ImrDocs.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImrDocs.Generators.Declarations;

/// <summary>Whether a type can be a section at all, whatever its fields are.</summary>
internal static class SectionShape
{
    public static bool IsSound(INamedTypeSymbol type) => !Problems(type).Any();

    public static IEnumerable<Problem> Problems(INamedTypeSymbol type)
    {
        if (!type.IsRecord || type.TypeKind != TypeKind.Class)
        {
            return [new(SectionRules.NotARecord, type.Name, Kind(type))];
        }

        return [.. Modifiers(type), .. Surroundings(type), .. Creation(type)];
    }

    private static IEnumerable<Problem> Modifiers(INamedTypeSymbol type)
    {
        if (!IsPartial(type))
        {
            yield return new(SectionRules.NotPartial, type.Name);
        }

        if (!type.IsSealed)
        {
            yield return new(SectionRules.NotSealed, type.Name);
        }
    }

    private static IEnumerable<Problem> Surroundings(INamedTypeSymbol type)
    {
        if (type.IsGenericType)
        {
            yield return new(SectionRules.Generic, type.Name);
        }

        for (var container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            if (!IsPartial(container))
            {
                yield return new(SectionRules.ContainerNotPartial, type.Name, container.Name);
            }
        }

        for (var part = type; part is not null; part = part.ContainingType)
        {
            if (Hidden(part) is { } accessibility)
            {
                var subject = SymbolEqualityComparer.Default.Equals(part, type)
                    ? accessibility
                    : $"in '{part.Name}', which is {accessibility}";
                yield return new(SectionRules.NotAccessible, type.Name, subject);
            }
        }
    }

    private static IEnumerable<Problem> Creation(INamedTypeSymbol type)
    {
        if (type.BaseType is { SpecialType: not SpecialType.System_Object, TypeKind: not TypeKind.Error } parent)
        {
            yield return new(SectionRules.Inherits, type.Name, parent.Name);
        }

        if (!type.InstanceConstructors.Any(static c => c.Parameters.IsEmpty))
        {
            yield return new(SectionRules.NoParameterlessConstructor, type.Name);
        }
    }

    private static bool IsPartial(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Any(static reference =>
            reference.GetSyntax() is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword)
        );

    private static string? Hidden(INamedTypeSymbol type) =>
        type switch
        {
            { IsFileLocal: true } => "local to its file",
            { DeclaredAccessibility: Accessibility.Private } => "private",
            { DeclaredAccessibility: Accessibility.Protected } => "protected",
            { DeclaredAccessibility: Accessibility.ProtectedAndInternal } => "private protected",
            _ => null,
        };

    private static string Kind(INamedTypeSymbol type) =>
        type switch
        {
            { IsRecord: true } => "record struct",
            { TypeKind: TypeKind.Struct } => "struct",
            { TypeKind: TypeKind.Interface } => "interface",
            _ => "class",
        };
}
