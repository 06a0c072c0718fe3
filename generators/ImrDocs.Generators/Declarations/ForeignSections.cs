using ImrDocs.Generators.Equality;
using ImrDocs.Generators.Model;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Declarations;

/// <summary>Reads sections of other assemblies, which are compiled: templates see their members too.</summary>
/// <remarks>
/// All that their schemas say is read, except for documentation, which is no part of an assembly.
/// </remarks>
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
                var member = MemberReader.ReadDeclared(
                    property,
                    isComputed ? spec : ConstraintParser.ApplyCompiled(property, spec),
                    reading.IsNullable,
                    context.Cancellation
                );
                (isComputed ? computed : fields).Add(
                    new(
                        member,
                        property.IsRequired,
                        isComputed,
                        isComputed ? null : AbsenceParser.ReadCompiled(context, property, member)
                    )
                );
            }
        }

        context.AddForeign(
            new(
                reference,
                type.Name,
                DocumentationSummary.Of(type, context.Cancellation),
                fields.Concat(computed).ToEquatableArray()
            )
        );
    }

    private static bool IsMember(IPropertySymbol property) =>
        property
            is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod: not null }
        && property.Name != "EqualityContract";
}
