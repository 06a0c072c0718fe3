using System.Collections.Immutable;
using ImrDocs.Generators.Model;

namespace ImrDocs.Generators.Emit;

/// <summary>The enums of all sections, each once.</summary>
internal static class DeclaredEnums
{
    public static ImmutableArray<EnumFile> Of(ImmutableArray<DeclarationSpec> declarations) =>
        [
            .. declarations
                .Where(static declaration => declaration.Section is not null)
                .SelectMany(static declaration => declaration.Enums)
                .GroupBy(static spec => spec.Binding, StringComparer.Ordinal)
                .Select(static same => same.First())
                .GroupBy(static spec => spec.Binding, StringComparer.OrdinalIgnoreCase)
                .SelectMany(Files)
                .OrderBy(static file => file.Name, StringComparer.Ordinal),
        ];

    // The compiler refuses two files whose names differ only by case.
    private static IEnumerable<EnumFile> Files(IEnumerable<EnumSpec> alike) =>
        alike
            .OrderBy(static spec => spec.Binding, StringComparer.Ordinal)
            .Select(
                static (spec, index) =>
                    new EnumFile(
                        $"{GeneratedNamespace.Name}.{spec.Binding}{(index == 0 ? "" : $".{index}")}.g.cs",
                        spec
                    )
            );
}
