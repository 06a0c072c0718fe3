using ImrDocs.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Diagnostics;

/// <summary>What the generator itself must hold to.</summary>
internal static class GeneratorRules
{
    public static readonly DiagnosticDescriptor Unexpected = new(
        "IMR0501",
        "Every declaration and template gives code or an error of its own",
        "ImrDocs has a defect that {0} shows ({1}); please report it",
        "ImrDocs.Generator",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0501"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );
}
