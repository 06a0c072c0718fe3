using ImrDocs.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Diagnostics;

/// <summary>What the declaration of a field must hold to.</summary>
internal static class FieldRules
{
    private const string Category = "ImrDocs.Fields";

    public static readonly DiagnosticDescriptor NotGetInit = new(
        "IMR0101",
        "A field has get and init",
        "'{0}' must have the accessors '{{ get; init; }}'; a field is set once, when its section is created",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0101"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor NotPartial = new(
        "IMR0102",
        "A property that can be set is a field",
        "'{0}' can be set but is not partial; make it partial to declare a field, or compute it from other fields",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0102"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor StaticOrIndexer = new(
        "IMR0103",
        "A field belongs to one section and has a name",
        "'{0}' is {1}; a field is an instance property with a name",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0103"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor NotAccessible = new(
        "IMR0104",
        "A field is public or internal",
        "'{0}' is {1}; a field is data of the letter: declare it public or internal",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0104"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Implemented = new(
        "IMR0105",
        "A field is implemented by the generator",
        "'{0}' has an implementation; remove it, the generator writes it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0105"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor UnsupportedType = new(
        "IMR0106",
        "A field has a supported type",
        "'{0}' has the type '{1}', which a letter cannot hold; supported are string, RichText, int, long, "
            + "decimal, bool, DateOnly, enums, sections and IReadOnlyList<T> of these",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0106"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor NotASection = new(
        "IMR0107",
        "A field's type is a section",
        "'{0}' has the type '{1}', which is not a section; declare '{1}' as '[Section] sealed partial record'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0107"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor ListOfLists = new(
        "IMR0108",
        "A list holds no lists",
        "'{0}' is a list of lists; put the inner list into a section",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0108"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor NullableElement = new(
        "IMR0109",
        "A list has no absent elements",
        "'{0}' is a list of '{1}'; an element of a list is never absent, remove the '?'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0109"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Recursive = new(
        "IMR0110",
        "A section does not contain itself",
        "'{0}' makes the section contain itself: {1}; a letter has a fixed depth",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0110"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor RequiredAndNullable = new(
        "IMR0111",
        "A field is required or optional",
        "'{0}' is both required and nullable; remove 'required' where it can be absent, or the '?' where it cannot",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0111"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor NeitherRequiredNorOptional = new(
        "IMR0112",
        "A field says what its absence means",
        "'{0}' is neither required nor optional; add 'required', make it nullable, or give it a [Default]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0112"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor NameClash = new(
        "IMR0113",
        "Every field has its own name",
        "'{0}' and '{1}' are both '{2}' in {3}; rename one of them",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0113"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor UnreadableName = new(
        "IMR0114",
        "A template can read every field",
        "'{0}' would be '{1}' in templates, which is {2}; rename it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0114"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor HidesFunctions = new(
        "IMR0115",
        "A letter's field hides no template function",
        "'{0}' is '{1}' in templates and hides the template functions of that name; rename it",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0115")
    );

    public static readonly DiagnosticDescriptor WrongListType = new(
        "IMR0116",
        "A list is an IReadOnlyList",
        "'{0}' has the type '{1}'; declare a list as '{2}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0116"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor NotSensitiveSaysNothing = new(
        "IMR0117",
        "Only a computed member is declared as not sensitive",
        "[NotSensitive] says nothing of '{0}': {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf("IMR0117"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );
}
