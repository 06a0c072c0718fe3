using ImrDocs.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImrDocs.Generators.Declarations;

/// <summary>Keeps the names free that the generated part of a section needs.</summary>
internal static class ReservedMembers
{
    public static void Check(DeclarationContext context, INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (
                !member.IsImplicitlyDeclared
                && Clashes(member)
                && DeclaredPlace.Of(member, context.Cancellation) is { SyntaxTree: not null } place
            )
            {
                context.Report(SectionRules.ReservedMember, place, member.Name);
            }
        }
    }

    private static bool Clashes(ISymbol member) =>
        member.Name switch
        {
            "Validate" => member is not IMethodSymbol method || (method.Parameters.IsEmpty && method.Arity == 0),
            "CheckRules" => member is not IMethodSymbol method || IsWrongHook(method),
            "field" => true,
            "var" => member is INamedTypeSymbol,
            var name => name == member.ContainingType.Name
                ? member is not IMethodSymbol { MethodKind: not MethodKind.Ordinary }
                : RecordMembers.Clashes(member),
        };

    // The hook itself is 'partial void CheckRules(DiagnosticBag diagnostics)'; overloads are the developer's own.
    private static bool IsWrongHook(IMethodSymbol method) =>
        method is { Parameters.Length: 1, Arity: 0, IsPartialDefinition: false, PartialDefinitionPart: null }
        && method.Parameters[0].Type.Name == "DiagnosticBag"
        && !IsDeclaredPartial(method);

    private static bool IsDeclaredPartial(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.Any(static reference =>
            reference.GetSyntax() is MethodDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword)
        );
}
