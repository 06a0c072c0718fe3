using ImrDocs.Diagnostics;

namespace ImrDocs.Determinations.Sections;

/// <summary>The rules of the Final Determination, each with the law that asks for it.</summary>
public static class DeterminationRules
{
    /// <summary>An item says once what was asked for.</summary>
    public static Rule Treatment { get; } =
        Create("IMR3001", Severity.Error, "An item says once what was asked for", "8 CCR 9792.10.6(d)");

    /// <summary>A partial authorization says what remains exactly when that is decided on.</summary>
    public static Rule RemainingPart { get; } =
        Create(
            "IMR3002",
            Severity.Error,
            "A partial authorization says what remains exactly when that is decided on",
            "8 CCR 9792.10.6(d)"
        );

    /// <summary>The reviewer cites a guideline or other evidence.</summary>
    public static Rule ReviewerEvidence { get; } =
        Create(
            "IMR3101",
            Severity.Warning,
            "The reviewer cites a guideline or other evidence",
            "8 CCR 9792.10.6(d); Labor Code 4610.5(c)(2)"
        );

    /// <summary>The decision comes in time. The limit is directory: a late letter is still valid.</summary>
    public static Rule DecisionInTime { get; } =
        Create(
            "IMR3102",
            Severity.Warning,
            "The decision comes within 30 days, in an expedited review within 3",
            "Labor Code 4610.6(d); CHP v. WCAB (Margaris) 2016"
        );

    /// <summary>The application comes within 30 days of the denial.</summary>
    public static Rule ApplicationInTime { get; } =
        Create(
            "IMR3103",
            Severity.Warning,
            "The application comes within 30 days of the denial",
            "Labor Code 4610.5(h)"
        );

    /// <summary>The dates are in order.</summary>
    public static Rule DateOrder { get; } =
        Create("IMR3104", Severity.Warning, "Injury, denial, application, assignment and decision follow each other");

    /// <summary>The decision and the end of the rationale agree.</summary>
    public static Rule Contradiction { get; } =
        Create("IMR3105", Severity.Warning, "The decision and the rationale's closing sentence agree");

    /// <summary>The authorized and the remaining quantity make up the original one.</summary>
    public static Rule Quantities { get; } =
        Create("IMR3106", Severity.Warning, "The authorized and the remaining quantity make up the original one");

    /// <summary>Every rule, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Treatment,
        RemainingPart,
        ReviewerEvidence,
        DecisionInTime,
        ApplicationInTime,
        DateOrder,
        Contradiction,
        Quantities,
    ];

    private static Rule Create(string id, Severity severity, string title, string? citation = null) =>
        new(id, severity, title, citation) { HelpLink = $"{DocumentationSite.Address}diagnostics/{id}.html" };
}
