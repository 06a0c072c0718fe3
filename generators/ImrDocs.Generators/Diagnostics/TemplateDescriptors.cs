using ImrDocs.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Diagnostics;

/// <summary>The rules for templates as the compiler reports them, derived from the rules themselves.</summary>
internal static class TemplateDescriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = RuleCatalog.All.ToDictionary(
        static rule => rule.Id,
        Describe,
        StringComparer.Ordinal
    );

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    private static DiagnosticDescriptor Describe(Rule rule) =>
        new(
            rule.Id,
            rule.Title,
            // The text is the rule's own: it says what is wrong in which template.
            "{0}",
            "ImrDocs.Templates",
            rule.Severity switch
            {
                Severity.Error => DiagnosticSeverity.Error,
                Severity.Warning => DiagnosticSeverity.Warning,
                _ => DiagnosticSeverity.Info,
            },
            isEnabledByDefault: true,
            helpLinkUri: RulePages.AddressOf(rule.Id),
            customTags: rule.Severity == Severity.Error ? [WellKnownDiagnosticTags.NotConfigurable] : []
        );
}
