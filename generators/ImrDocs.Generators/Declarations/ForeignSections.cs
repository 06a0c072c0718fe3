using ImrDocs.Generators.Model;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Declarations;

/// <summary>Reads sections of other assemblies, which are compiled: templates see their members too.</summary>
internal static class ForeignSections
{
    /// <summary>Reads the section and those that it holds.</summary>
    public static void Read(DeclarationContext context, INamedTypeSymbol type, SyntaxNodeOrToken place)
    {
        var reference = CSharpName.Reference(type);
        if (!context.TryEnterForeign(reference))
        {
            return;
        }

        List<FieldOutline> fields = [];
        List<FieldOutline> computed = [];
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(IsMember))
        {
            if (TypeParser.Read(context, property.Name, property.Type, place) is { Type: { } spec } reading)
            {
                var isComputed = property.SetMethod is null;
                (isComputed ? computed : fields).Add(
                    new(
                        Member(property, WithMinCount(property, spec), reading.IsNullable),
                        property.IsRequired,
                        isComputed
                    )
                );
            }
        }

        context.AddForeign(new(reference, type.Name, fields.Concat(computed).ToEquatableArray()));
    }

    private static bool IsMember(IPropertySymbol property) =>
        property
            is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod: not null }
        && property.Name != "EqualityContract";

    // Of the constraints only this one says something to templates: whether a list can be empty.
    private static TypeSpec WithMinCount(IPropertySymbol property, TypeSpec type) =>
        type is ListSpec list
        && DeclaredAttributes.Find(property, "MinCount") is { } attribute
        && DeclaredAttributes.Number(attribute) is { } least
            ? list with
            {
                MinCount = (int)least,
            }
            : type;

    private static MemberSpec Member(IPropertySymbol property, TypeSpec type, bool isNullable) =>
        new(property.Name, property.Name, type, isNullable, Label: null, Description: "", Example: null)
        {
            IsDataOnly = DeclaredAttributes.Find(property, "DataOnly") is not null,
        };
}
