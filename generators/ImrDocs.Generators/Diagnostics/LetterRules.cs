using ImrDocs.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Diagnostics;

/// <summary>What the declaration of a letter must hold to.</summary>
internal static class LetterRules
{
    private const string Category = "ImrDocs.Letters";

    public static readonly DiagnosticDescriptor BadName = new(
        "IMR0401",
        "A letter's name can name a folder",
        "'{0}' is no name for a letter; use lower-case letters, digits and single hyphens, beginning with a "
            + "letter: 'determination'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0401"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor DuplicateName = new(
        "IMR0402",
        "Every letter has its own name",
        "The letter '{0}' is declared by '{1}' and by '{2}'; every letter of a project has its own name",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0402"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor BadLanguage = new(
        "IMR0404",
        "A letter's language is the tag of a language",
        "'{0}' is no tag of a language; write one as RFC 5646 has it: 'en', 'es', 'zh-Hant'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0404"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor NoTemplates = new(
        "IMR0405",
        "A letter has templates",
        "No templates of the letter '{0}' were found for {1}: looked for a layout.scriban-md in {2}; create the "
            + "file, or name the letter's folder in the project, <LetterTemplates Include=\"FOLDER\" />",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0405"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor NotDeclared = new(
        "IMR0403",
        "Templates belong to a declared letter",
        "No letter '{0}' is declared (the project declares: {1}), so nothing checks or renders these templates; name "
            + "the folder after its letter, [Letter(\"{0}\")]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0403"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );
}
