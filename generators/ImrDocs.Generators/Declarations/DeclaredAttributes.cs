using ImrDocs.Templating.Schema.Constraints;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Declarations;

/// <summary>The attributes by which declarations speak.</summary>
internal static class DeclaredAttributes
{
    public const string Namespace = "ImrDocs.Declarations";

    public const string Section = Namespace + ".SectionAttribute";

    public const string Letter = Namespace + ".LetterAttribute";

    /// <summary>The declaring attributes of a symbol, each with its short name: <c>MinCount</c>.</summary>
    public static IEnumerable<(string Name, AttributeData Attribute)> Of(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && type.ContainingNamespace.ToDisplayString() == Namespace)
            {
                yield return (ShortName(type.Name), attribute);
            }
        }
    }

    public static AttributeData? Find(ISymbol symbol, string name) =>
        Of(symbol).Where(a => a.Name == name).Select(static a => a.Attribute).FirstOrDefault();

    public static bool IsSection(ITypeSymbol type) => Of(type).Any(static a => a.Name is "Section" or "Letter");

    /// <summary>The text that an attribute holds, or null when it has none that the compiler accepts.</summary>
    public static string? Text(AttributeData? attribute, int index = 0) =>
        attribute is not null && attribute.ConstructorArguments.Length > index
            ? attribute.ConstructorArguments[index].Value as string
            : null;

    /// <summary>The text that an attribute gives to a property, or null when it gives none.</summary>
    public static string? NamedText(AttributeData attribute, string name) =>
        attribute
            .NamedArguments.Where(argument => argument.Key == name)
            .Select(static argument => argument.Value.Value as string)
            .FirstOrDefault();

    /// <summary>The arguments of an attribute, as far as the compiler accepts them.</summary>
    public static ConstraintArguments Arguments(AttributeData attribute) =>
        new([
            .. attribute.ConstructorArguments.Select(static argument =>
                argument.Kind == TypedConstantKind.Array ? null : argument.Value
            ),
        ]);

    /// <summary>Where the attribute stands, or the fallback when it comes from another assembly.</summary>
    public static SyntaxNodeOrToken Place(
        AttributeData attribute,
        SyntaxNodeOrToken fallback,
        CancellationToken cancellation
    ) => attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is { } syntax ? syntax : fallback;

    private static string ShortName(string name) =>
        name.EndsWith("Attribute", StringComparison.Ordinal) ? name[..^"Attribute".Length] : name;
}
