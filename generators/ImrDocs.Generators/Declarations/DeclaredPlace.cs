using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImrDocs.Generators.Declarations;

/// <summary>Where a symbol has its name in the source.</summary>
internal static class DeclaredPlace
{
    /// <summary>
    /// The name in the symbol's first declaration; a default token when the symbol comes from another assembly.
    /// </summary>
    public static SyntaxToken Of(ISymbol symbol, CancellationToken cancellation) =>
        symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) switch
        {
            PropertyDeclarationSyntax property => property.Identifier,
            IndexerDeclarationSyntax indexer => indexer.ThisKeyword,
            BaseTypeDeclarationSyntax type => type.Identifier,
            EnumMemberDeclarationSyntax member => member.Identifier,
            MethodDeclarationSyntax method => method.Identifier,
            VariableDeclaratorSyntax variable => variable.Identifier,
            EventDeclarationSyntax declared => declared.Identifier,
            DelegateDeclarationSyntax declared => declared.Identifier,
            ParameterSyntax parameter => parameter.Identifier,
            _ => default,
        };
}
