using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Declarations;

/// <summary>The members that C# itself gives a record, of which a developer may write some, each in one form.</summary>
internal static class RecordMembers
{
    /// <summary>Whether a member gets in the way of one that C# gives the record.</summary>
    public static bool Clashes(ISymbol member) =>
        member.Name switch
        {
            "Clone" => true,
            "ToString" or "GetHashCode" => member is not IMethodSymbol method
                || (IsPlain(method, 0) && !method.IsOverride),
            "Equals" => member is not IMethodSymbol method || IsWrongEquals(method),
            "PrintMembers" => member is not IMethodSymbol method || IsWrongPrint(method),
            "EqualityContract" => !IsContract(member),
            "op_Equality" or "op_Inequality" => true,
            _ => IsAccessor(member),
        };

    private static bool IsPlain(IMethodSymbol method, int parameters) =>
        method.Arity == 0 && method.Parameters.Length == parameters;

    private static bool IsWrongEquals(IMethodSymbol method) =>
        IsPlain(method, 1)
        && method.Parameters[0] switch
        {
            { Type.SpecialType: SpecialType.System_Object } => true,
            var other when SymbolEqualityComparer.Default.Equals(other.Type, method.ContainingType) => method
                is not {
                    ReturnType.SpecialType: SpecialType.System_Boolean,
                    DeclaredAccessibility: Accessibility.Public,
                    IsStatic: false
                },
            _ => false,
        };

    private static bool IsWrongPrint(IMethodSymbol method) =>
        IsPlain(method, 1)
        && method.Parameters[0].Type.ToDisplayString() == "System.Text.StringBuilder"
        && method
            is not {
                ReturnType.SpecialType: SpecialType.System_Boolean,
                DeclaredAccessibility: Accessibility.Private,
                IsStatic: false
            };

    private static bool IsContract(ISymbol member) =>
        member
            is IPropertySymbol
            {
                DeclaredAccessibility: Accessibility.Private,
                IsStatic: false,
                GetMethod: not null
            } contract
        && contract.Type.ToDisplayString() == "System.Type";

    // A property is a method or two to the runtime.
    private static bool IsAccessor(ISymbol member) =>
        member.Name.Length > "get_".Length
        && member.Name.Substring(0, "get_".Length) is "get_" or "set_"
        && member is not IMethodSymbol { MethodKind: not MethodKind.Ordinary }
        && member
            .ContainingType.GetMembers(member.Name.Substring("get_".Length))
            .Any(static other => other is IPropertySymbol);
}
