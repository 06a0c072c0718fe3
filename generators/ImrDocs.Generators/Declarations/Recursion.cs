using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Declarations;

/// <summary>Finds a section that contains itself.</summary>
internal static class Recursion
{
    /// <summary>
    /// The way from the section through a field's type back to the section, or null when there is none.
    /// </summary>
    public static string? Find(INamedTypeSymbol section, ITypeSymbol fieldType)
    {
        var visited = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        return SectionOf(fieldType) is { } start && Way(start) is { } way ? $"{section.Name} -> {way}" : null;

        string? Way(INamedTypeSymbol type)
        {
            if (SymbolEqualityComparer.Default.Equals(type, section))
            {
                return type.Name;
            }

            if (!visited.Add(type))
            {
                return null;
            }

            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
            {
                if (property.IsPartialDefinition && SectionOf(property.Type) is { } next && Way(next) is { } rest)
                {
                    return $"{type.Name} -> {rest}";
                }
            }

            return null;
        }
    }

    private static INamedTypeSymbol? SectionOf(ITypeSymbol type)
    {
        var bare = TypeParser.WithoutNullable(type);
        var value = ListTypes.ElementOfReadOnlyList(bare) ?? bare;
        return value is INamedTypeSymbol named && DeclaredAttributes.IsSection(named) ? named : null;
    }
}
