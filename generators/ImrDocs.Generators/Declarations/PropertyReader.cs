using ImrDocs.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImrDocs.Generators.Declarations;

/// <summary>Reads what the emitted part of a partial property must repeat.</summary>
internal static class PropertyReader
{
    public static PropertySpec Read(IPropertySymbol property, PropertyDeclarationSyntax syntax) =>
        new(
            CSharpName.Identifier(property.Name),
            CSharpName.Declared(property.Type),
            string.Join(
                " ",
                syntax.Modifiers.Where(static m => !m.IsKind(SyntaxKind.PartialKeyword)).Select(static m => m.Text)
            ),
            Accessor(syntax, SyntaxKind.GetAccessorDeclaration),
            Accessor(syntax, SyntaxKind.InitAccessorDeclaration) ?? Accessor(syntax, SyntaxKind.SetAccessorDeclaration)
        );

    private static string? Accessor(PropertyDeclarationSyntax syntax, SyntaxKind kind) =>
        syntax.AccessorList?.Accessors.FirstOrDefault(a => a.IsKind(kind)) is { } accessor
            ? string.Join(" ", accessor.Modifiers.Select(static m => m.Text).Concat([accessor.Keyword.Text]))
            : null;
}
