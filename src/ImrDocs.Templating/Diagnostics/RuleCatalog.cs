namespace ImrDocs.Diagnostics;

/// <summary>Every rule for templates.</summary>
internal static class RuleCatalog
{
    /// <summary>The rules by ID.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. new[]
        {
            TemplateRules.All,
            BindingRules.All,
            SuppressionRules.All,
            CompilationRules.All,
            ProofreadingRules.All,
        }
            .SelectMany(static rules => rules)
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rule with an ID, or null when there is none.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);
}
