using ImrDocs.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Diagnostics;

/// <summary>What a project must hold to, which only its build sees: the targets of the package report it.</summary>
internal static class ProjectRules
{
    public static readonly DiagnosticDescriptor OtherLanguage = new(
        "IMR0406",
        "Letters are declared in a C# project",
        "ImrDocs generates the models of letters from declarations in C#",
        "ImrDocs.Letters",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0406"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );
}
