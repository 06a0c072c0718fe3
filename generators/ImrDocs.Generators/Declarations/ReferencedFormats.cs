using ImrDocs.Generators.Equality;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Declarations;

/// <summary>The forms of letters that referenced assemblies have.</summary>
internal static class ReferencedFormats
{
    private const string Runtime = "ImrDocs";
    private const string Attribute = "ImrDocs.Letters.LetterFormatsAttribute";
    private const string Format = "ImrDocs.Letters.LetterFormat";

    /// <summary>The properties that are forms, as C#, in the ordinal order of their names.</summary>
    public static EquatableArray<string> Of(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName(Attribute) is not { } attribute)
        {
            return default;
        }

        return compilation
            .SourceModule.ReferencedAssemblySymbols.Where(ReferencesRuntime)
            .SelectMany(assembly => assembly.GetAttributes())
            .Where(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute))
            .Select(static data => data.ConstructorArguments.FirstOrDefault().Value as INamedTypeSymbol)
            .SelectMany(static type => type is null ? [] : FormatsOf(type))
            .OrderBy(static property => property, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    // Reading the attributes of every assembly of the framework costs more than all else of the step.
    private static bool ReferencesRuntime(IAssemblySymbol assembly) =>
        assembly.Modules.Any(static module =>
            module.ReferencedAssemblies.Any(static reference => reference.Name == Runtime)
        );

    private static IEnumerable<string> FormatsOf(INamedTypeSymbol type) =>
        type.GetMembers()
            .OfType<IPropertySymbol>()
            .Where(static property =>
                property is { IsStatic: true, DeclaredAccessibility: Accessibility.Public }
                && property.Type.ToDisplayString() == Format
            )
            .Select(property => $"{CSharpName.Reference(type)}.{CSharpName.Identifier(property.Name)}");
}
