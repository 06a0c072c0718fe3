using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ImrDocs.Generators.Declarations;

/// <summary>Names as C# code writes them.</summary>
internal static class CSharpName
{
    private static readonly SymbolDisplayFormat WithNullable =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
        );

    private static readonly SymbolDisplayFormat Dotted = SymbolDisplayFormat
        .FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.None);

    /// <summary>The name, with <c>@</c> where it is a keyword.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && !IsTypeKeyword(name) ? name : "@" + name;

    /// <summary>The type as any code can write it, without the <c>?</c> of a nullable reference.</summary>
    public static string Reference(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The type exactly as it is declared.</summary>
    public static string Declared(ITypeSymbol type) => type.ToDisplayString(WithNullable);

    /// <summary>Namespace, containers and name, joined by dots and not escaped.</summary>
    public static string FullName(ITypeSymbol type) => type.ToDisplayString(Dotted);

    /// <summary>The type as a message shows it.</summary>
    public static string Shown(ITypeSymbol type) =>
        type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    /// <summary>The namespace as C# writes it; empty for the global one.</summary>
    public static string Namespace(INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace
            ? ""
            : type.ContainingNamespace.ToDisplayString(
                SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(
                    SymbolDisplayGlobalNamespaceStyle.Omitted
                )
            );

    // Contextual keywords that cannot name a type without an escape.
    private static bool IsTypeKeyword(string name) =>
        name
            is "record"
                or "file"
                or "field"
                or "required"
                or "scoped"
                or "partial"
                or "var"
                or "dynamic"
                or "nameof"
                or "await"
                or "extension";
}
