namespace ImrDocs.Diagnostics;

/// <summary>Rules that are declared together. Declaring a rule is all it takes to have it in every list.</summary>
internal sealed class RuleSet
{
    private readonly List<Rule> _rules = [];

    /// <summary>The rules, in the order in which they are declared.</summary>
    public IReadOnlyList<Rule> Rules => _rules;

    public Rule Add(Rule rule)
    {
        _rules.Add(rule);
        return rule;
    }
}
