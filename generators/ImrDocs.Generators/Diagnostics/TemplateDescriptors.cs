using ImrDocs.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Diagnostics;

/// <summary>The rules for templates as the compiler reports them.</summary>
/// <remarks>Each is written out, because releases are tracked by what is written in the source.</remarks>
internal static class TemplateDescriptors
{
    private const string Category = "ImrDocs.Templates";

    // The text is the rule's own: it says what is wrong in which template.
    private const string Message = "{0}";

    public static readonly DiagnosticDescriptor Syntax = new(
        "IMR1001",
        TemplateRules.Syntax.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1001.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor MissingTemplate = new(
        "IMR1002",
        TemplateRules.MissingTemplate.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1002.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Position = new(
        "IMR1101",
        TemplateRules.Position.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1101.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor StrayMark = new(
        "IMR1102",
        TemplateRules.StrayMark.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1102.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Construct = new(
        "IMR1103",
        TemplateRules.Construct.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1103.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Include = new(
        "IMR1104",
        TemplateRules.Include.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1104.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Recursion = new(
        "IMR1105",
        TemplateRules.Recursion.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1105.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Branches = new(
        "IMR1106",
        TemplateRules.SplitMark.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1106.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor BlankLine = new(
        "IMR1107",
        TemplateRules.BlankLine.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1107.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Joined = new(
        "IMR1108",
        TemplateRules.Joined.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1108.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor ForeignMarkdown = new(
        "IMR1109",
        TemplateRules.ForeignMarkdown.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1109.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Link = new(
        "IMR1110",
        TemplateRules.Link.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1110.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Style = new(
        "IMR1111",
        TemplateRules.Style.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1111.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor UnknownName = new(
        "IMR1201",
        BindingRules.UnknownName.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1201.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor UnknownFunction = new(
        "IMR1202",
        BindingRules.UnknownFunction.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1202.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor UnknownField = new(
        "IMR1203",
        BindingRules.UnknownField.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1203.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor ArgumentCount = new(
        "IMR1204",
        BindingRules.ArgumentCount.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1204.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor WrongType = new(
        "IMR1205",
        BindingRules.WrongType.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1205.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor MaybeAbsent = new(
        "IMR1206",
        BindingRules.MaybeAbsent.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1206.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor NoText = new(
        "IMR1207",
        BindingRules.NoText.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1207.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Comparison = new(
        "IMR1208",
        BindingRules.Comparison.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1208.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor ChoiceName = new(
        "IMR1209",
        BindingRules.ChoiceName.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1209.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Condition = new(
        "IMR1210",
        BindingRules.Condition.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1210.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Variable = new(
        "IMR1211",
        BindingRules.Variable.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1211.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Loop = new(
        "IMR1212",
        BindingRules.Loop.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1212.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor UnusedTemplate = new(
        "IMR1213",
        BindingRules.UnusedTemplate.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1213.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor MissingBranch = new(
        "IMR1214",
        BindingRules.MissingBranch.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1214.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Unreachable = new(
        "IMR1215",
        BindingRules.Unreachable.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1215.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor NeverPrinted = new(
        "IMR1216",
        BindingRules.NeverPrinted.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1216.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Literal = new(
        "IMR1217",
        BindingRules.Literal.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1217.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Rendering = new(
        "IMR1301",
        TemplateRules.Rendering.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1301.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Limit = new(
        "IMR1302",
        TemplateRules.Limit.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1302.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor Unprintable = new(
        "IMR1303",
        TemplateRules.Unprintable.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1303.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor ReadOnly = new(
        "IMR1304",
        TemplateRules.ReadOnly.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1304.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor MalformedSuppression = new(
        "IMR1401",
        SuppressionRules.Malformed.Title,
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1401.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor UnusedSuppression = new(
        "IMR1402",
        SuppressionRules.Unused.Title,
        Message,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1402.md"
    );

    public static readonly DiagnosticDescriptor Interpreted = new(
        "IMR1501",
        CompilationRules.Interpreted.Title,
        Message,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1501.md"
    );

    public static readonly DiagnosticDescriptor HtmlFromMarkdown = new(
        "IMR1502",
        CompilationRules.HtmlFromMarkdown.Title,
        Message,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1502.md"
    );

    public static readonly DiagnosticDescriptor Outdated = new(
        "IMR1503",
        CompilationRules.Outdated.Title,
        Message,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Folder + "IMR1503.md"
    );

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = new DiagnosticDescriptor[]
    {
        Syntax,
        MissingTemplate,
        Position,
        StrayMark,
        Construct,
        Include,
        Recursion,
        Branches,
        BlankLine,
        Joined,
        ForeignMarkdown,
        Link,
        Style,
        UnknownName,
        UnknownFunction,
        UnknownField,
        ArgumentCount,
        WrongType,
        MaybeAbsent,
        NoText,
        Comparison,
        ChoiceName,
        Condition,
        Variable,
        Loop,
        UnusedTemplate,
        MissingBranch,
        Unreachable,
        NeverPrinted,
        Literal,
        Rendering,
        Limit,
        Unprintable,
        ReadOnly,
        MalformedSuppression,
        UnusedSuppression,
        Interpreted,
        HtmlFromMarkdown,
        Outdated,
    }.ToDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];
}
