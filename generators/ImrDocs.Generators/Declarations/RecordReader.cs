using ImrDocs.Generators.Equality;
using ImrDocs.Generators.Model;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Declarations;

/// <summary>Reads where a record is declared.</summary>
internal static class RecordReader
{
    public static RecordSpec Read(INamedTypeSymbol type)
    {
        List<string> containers = [];
        for (var container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            containers.Insert(0, $"{Keyword(container)} {CSharpName.Identifier(container.Name)}");
        }

        return new(
            CSharpName.Namespace(type),
            containers.ToEquatableArray(),
            type.Name,
            CSharpName.Identifier(type.Name),
            CSharpName.FullName(type),
            CSharpName.Reference(type)
        );
    }

    private static string Keyword(INamedTypeSymbol type) =>
        type switch
        {
            { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Struct } => "struct",
            { TypeKind: TypeKind.Interface } => "interface",
            _ => "class",
        };
}
