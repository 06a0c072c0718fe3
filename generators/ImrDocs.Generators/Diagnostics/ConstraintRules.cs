using ImrDocs.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Diagnostics;

/// <summary>What the attributes of a field must hold to.</summary>
internal static class ConstraintRules
{
    private const string Category = "ImrDocs.Constraints";

    public static readonly DiagnosticDescriptor DoesNotFit = new(
        "IMR0201",
        "A constraint fits its field",
        "[{0}] does not fit '{1}', which is {2}; it is for {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0201"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor BoundTooSmall = new(
        "IMR0202",
        "A count or length is at least 1",
        "[{0}({1})] of '{2}' asks for nothing or the impossible; the least bound is 1",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0202"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Contradiction = new(
        "IMR0203",
        "A minimum is not greater than its maximum",
        "'{0}' can never be right: the minimum {1} is greater than the maximum {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0203"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor InvalidPattern = new(
        "IMR0204",
        "A pattern is a regular expression that never backtracks",
        "The pattern of '{0}' cannot be used: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0204"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor BlankText = new(
        "IMR0205",
        "A declared text says something",
        "[{0}] of '{1}' holds a blank text; say something or remove the attribute",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0205"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor DefaultNotAllowed = new(
        "IMR0206",
        "A default stands for an absent value",
        "'{0}' is {1} and cannot have a [Default]; {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0206"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor DefaultOfWrongType = new(
        "IMR0207",
        "A default is a value of its field",
        "{0} is no default for '{1}'; {2} is needed",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0207"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor DefaultBreaksConstraint = new(
        "IMR0208",
        "A default is right itself",
        "The default {0} of '{1}' breaks the field's own rules: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0208"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor WrongExample = new(
        "IMR0209",
        "An example is right itself",
        "The example '{0}' of '{1}' is wrong: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0209"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );
}
