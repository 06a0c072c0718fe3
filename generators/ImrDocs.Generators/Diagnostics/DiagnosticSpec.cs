using ImrDocs.Generators.Equality;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Diagnostics;

/// <summary>A diagnostic on its way through the pipeline.</summary>
internal sealed record DiagnosticSpec(
    DiagnosticDescriptor Rule,
    LocationSpec Location,
    EquatableArray<string> Arguments
)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Location.ToLocation(), [.. Arguments]);
}
