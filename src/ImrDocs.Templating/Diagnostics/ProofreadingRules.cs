namespace ImrDocs.Diagnostics;

/// <summary>The rules that hold a template's wording to what a proofreader would let pass.</summary>
internal static class ProofreadingRules
{
    private static readonly RuleSet Declared = new();

    /// <summary>A field is printed with two braces.</summary>
    public static Rule SingleBraces { get; } =
        Declared.Add(new("IMR1601", Severity.Error, "A field is printed with two braces") { IsSuppressible = true });

    /// <summary>All rules of this kind, in the order of their IDs.</summary>
    public static IReadOnlyList<Rule> All => Declared.Rules;
}
