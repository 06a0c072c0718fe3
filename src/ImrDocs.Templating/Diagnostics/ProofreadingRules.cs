namespace ImrDocs.Diagnostics;

/// <summary>The rules that hold a template's wording to what a proofreader would let pass.</summary>
internal static class ProofreadingRules
{
    private static readonly RuleSet Declared = new();

    /// <summary>A field is printed with two braces.</summary>
    public static Rule SingleBraces { get; } =
        Declared.Add(new("IMR1601", Severity.Error, "A field is printed with two braces") { IsSuppressible = true });

    /// <summary>A loop says something of each element.</summary>
    public static Rule UnusedLoopVariable { get; } =
        Declared.Add(new("IMR1602", Severity.Error, "A loop says something of each element") { IsSuppressible = true });

    /// <summary>A field stands beside its own label.</summary>
    public static Rule ForeignLabel { get; } =
        Declared.Add(new("IMR1606", Severity.Error, "A field stands beside its own label") { IsSuppressible = true });

    /// <summary>Every optional field is printed.</summary>
    public static Rule OptionalNeverPrinted { get; } =
        Declared.Add(new("IMR1607", Severity.Warning, "Every optional field is printed") { IsSuppressible = true });

    /// <summary>The wording of a choice is its own.</summary>
    public static Rule ForeignChoice { get; } =
        Declared.Add(new("IMR1608", Severity.Error, "The wording of a choice is its own") { IsSuppressible = true });

    /// <summary>Dates that stand alike are written alike.</summary>
    public static Rule DateFormats { get; } =
        Declared.Add(
            new("IMR1609", Severity.Warning, "Dates that stand alike are written alike") { IsSuppressible = true }
        );

    /// <summary>Headings leave out no level.</summary>
    public static Rule HeadingLevels { get; } =
        Declared.Add(new("IMR1611", Severity.Error, "Headings leave out no level") { IsSuppressible = true });

    /// <summary>The branches of a condition differ.</summary>
    public static Rule EqualBranches { get; } =
        Declared.Add(new("IMR1612", Severity.Error, "The branches of a condition differ") { IsSuppressible = true });

    /// <summary>All rules of this kind, in the order of their IDs.</summary>
    public static IReadOnlyList<Rule> All => Declared.Rules;
}
