using System.Reflection;
using ImrDocs.Diagnostics;
using ImrDocs.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Tests.Diagnostics;

/// <summary>Every diagnostic that the generator declares.</summary>
internal static class Descriptors
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. typeof(ModelGenerator)
            .Assembly.GetTypes()
            .SelectMany(static type =>
                type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            )
            .Where(static field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(static field => (DiagnosticDescriptor)field.GetValue(null)!)
            .Concat(RuleCatalog.All.Select(TemplateDescriptors.Of))
            .OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    /// <summary>Those that are about declarations, not about templates.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> OfDeclarations { get; } =
    [.. All.Where(static descriptor => descriptor.Category != "ImrDocs.Templates")];
}
