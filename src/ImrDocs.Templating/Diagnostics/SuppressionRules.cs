namespace ImrDocs.Diagnostics;

/// <summary>The rules for comments that set other rules aside.</summary>
internal static class SuppressionRules
{
    private static readonly RuleSet Declared = new();

    /// <summary>A suppression names a rule and a reason.</summary>
    public static Rule Malformed { get; } =
        Declared.Add(new("IMR1401", Severity.Error, "A suppression names a rule and a reason"));

    /// <summary>A suppression suppresses something.</summary>
    public static Rule Unused { get; } =
        Declared.Add(new("IMR1402", Severity.Warning, "A suppression suppresses something"));

    /// <summary>All rules of this kind, in the order of their IDs.</summary>
    public static IReadOnlyList<Rule> All => Declared.Rules;
}
