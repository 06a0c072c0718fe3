using ImrDocs.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Diagnostics;

/// <summary>What an enum must hold to, to be the type of a field.</summary>
internal static class EnumRules
{
    private const string Category = "ImrDocs.Enums";

    public static readonly DiagnosticDescriptor Flags = new(
        "IMR0301",
        "An enum of a letter is a choice",
        "'{0}' is a [Flags] enum; a field holds one value, use a list of an ordinary enum",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0301"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Empty = new(
        "IMR0302",
        "An enum of a letter has members",
        "'{0}' has no members to choose from",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0302"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor DuplicateWireName = new(
        "IMR0303",
        "Every member of an enum has its own name in JSON",
        "'{0}' and '{1}' of '{2}' are both \"{3}\" in JSON; give one another [WireName]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0303"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor DuplicateValue = new(
        "IMR0304",
        "Every member of an enum has its own value",
        "'{0}' and '{1}' of '{2}' have the same value; a letter could not tell them apart",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0304"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor BlankText = new(
        "IMR0305",
        "A member of an enum can be written and printed",
        "[{0}] of '{1}' holds a blank text; say something or remove the attribute",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0305"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );
}
