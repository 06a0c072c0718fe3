using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Diagnostics;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>Asks of a <c>case</c> whether every value of a choice has its branch, and every branch its value.</summary>
internal static class CaseCoverage
{
    public static bool IsComplete(BoundExpression value, IReadOnlyList<BoundWhen> branches) =>
        value.Type is ChoiceTemplateType choice && Missing(choice, branches).Count == 0;

    public static void Check(
        BindingReport report, ScriptCaseStatement statement, BoundExpression value, IReadOnlyList<BoundWhen> branches, BoundStatement? otherwise)
    {
        if (value.Type is not ChoiceTemplateType choice)
        {
            return;
        }

        var missing = Missing(choice, branches);
        if (otherwise is null && missing.Count > 0)
        {
            report.Add(BindingRules.Condition, statement, $"no branch for {string.Join(", ", missing.Select(static n => $"'{n}'"))}; add a 'when' for each, or an 'else'");
        }
        else if (otherwise is not null && missing.Count == 0)
        {
            report.Add(BindingRules.Condition, otherwise.Syntax, "every value has its branch, so this one is never taken; take it away");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var literal in branches.SelectMany(static b => b.Values).OfType<BoundLiteral>())
        {
            if (literal.Value is string name && !seen.Add(name))
            {
                report.Add(BindingRules.Condition, literal.Syntax, $"'{name}' has a branch above, so this one is never taken; take it away");
            }
        }
    }

    private static List<string> Missing(ChoiceTemplateType choice, IReadOnlyList<BoundWhen> branches)
    {
        var taken = new HashSet<string>(branches.SelectMany(static b => b.Values).OfType<BoundLiteral>().Select(static l => l.Value).OfType<string>(), StringComparer.Ordinal);
        return [.. choice.Choices.Members.Select(static m => m.WireName).Where(name => !taken.Contains(name))];
    }
}
