using ImrDocs.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Diagnostics;

/// <summary>What the declaration of a section must hold to.</summary>
internal static class SectionRules
{
    private const string Category = "ImrDocs.Sections";

    public static readonly DiagnosticDescriptor NotARecord = new(
        "IMR0001",
        "A section is a record",
        "'{0}' is a {1}; declare it as 'sealed partial record'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0001"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor NotPartial = new(
        "IMR0002",
        "A section is partial",
        "'{0}' is not partial; declare it as 'sealed partial record', so that its model can be generated",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0002"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor NotSealed = new(
        "IMR0003",
        "A section is sealed",
        "'{0}' is not sealed; declare it as 'sealed partial record'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0003"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Generic = new(
        "IMR0004",
        "A section is not generic",
        "'{0}' is generic or stands in a generic type; a section has one fixed set of fields",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0004"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor ContainerNotPartial = new(
        "IMR0005",
        "A type around a section is partial",
        "'{0}' stands in '{1}', which is not partial; make '{1}' partial or move '{0}' out of it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0005"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Inherits = new(
        "IMR0006",
        "A section inherits from no other record",
        "'{0}' inherits from '{1}'; a section inherits nothing, put the shared fields into a section of their own",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0006"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor NoParameterlessConstructor = new(
        "IMR0007",
        "A section can be created without arguments",
        "'{0}' has no constructor without parameters; declare its fields as partial properties instead",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0007"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor NotAccessible = new(
        "IMR0008",
        "A section can be seen in its whole project",
        "'{0}' is {1}; the generated code needs it to be public or internal, and so every type around it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0008"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor ReservedMember = new(
        "IMR0009",
        "A section leaves the generated names free",
        "'{0}' is the name of a generated member or keyword; give the member another name",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0009"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor LanguageVersion = new(
        "IMR0010",
        "A section needs C# 14",
        "'{0}' needs C# 14 or later; set <LangVersion> to 14.0 or leave it out with .NET 10",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0010"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor SectionAndLetter = new(
        "IMR0011",
        "A letter is already a section",
        "'{0}' is a letter, which is a section already; remove [Section]",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0011")
    );

    public static readonly DiagnosticDescriptor NoFields = new(
        "IMR0012",
        "A section has fields",
        "'{0}' has no field; a field is declared as 'public required partial string Name {{ get; init; }}'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0012")
    );

    public static readonly DiagnosticDescriptor NullableIsOff = new(
        "IMR0013",
        "A section tells optional fields from required ones",
        "Nullable annotations are off where '{0}' is declared, so that no field can be optional; set "
            + "<Nullable>enable</Nullable> in the project, or write '#nullable enable' at the top of the file",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0013"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );
}
