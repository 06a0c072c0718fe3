using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Declarations;

/// <summary>Tells lists from other types.</summary>
internal static class ListTypes
{
    /// <summary>The type of the elements, or null when the type is no <c>IReadOnlyList&lt;T&gt;</c>.</summary>
    public static ITypeSymbol? ElementOfReadOnlyList(ITypeSymbol type) =>
        type
            is INamedTypeSymbol
            {
                OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IReadOnlyList_T
            } list
            ? list.TypeArguments[0]
            : null;

    /// <summary>
    /// The type of the elements of an array or of any type that can be walked, or null when the type is none.
    /// </summary>
    public static ITypeSymbol? ElementOfAnyList(ITypeSymbol type) =>
        type switch
        {
            { SpecialType: SpecialType.System_String } => null,
            IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
            INamedTypeSymbol { Arity: 1 } list when IsSequence(list) => list.TypeArguments[0],
            _ => null,
        };

    private static bool IsSequence(INamedTypeSymbol type) =>
        type
            .AllInterfaces.Add(type)
            .Any(static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);
}
