namespace ImrDocs.Templating.Diagnostics;

/// <summary>The rules for comments that set other rules aside.</summary>
public static class SuppressionRules
{
    /// <summary>A suppression names a rule and a reason.</summary>
    public static Rule Malformed { get; } = new("IMR1401", "A suppression names a rule and a reason");

    /// <summary>A suppression suppresses something.</summary>
    public static Rule Unused { get; } =
        new("IMR1402", "A suppression suppresses something") { Severity = Severity.Warning };
}
