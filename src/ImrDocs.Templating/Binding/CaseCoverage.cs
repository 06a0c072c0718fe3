using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>Asks of a <c>case</c> whether every value has its branch, and every branch its value.</summary>
internal static class CaseCoverage
{
    /// <summary>
    /// The written-out values of a branch that can still come; null when one of its values is not written out.
    /// </summary>
    public static IReadOnlyList<string>? Keys(
        DiagnosticReport report,
        Scope scope,
        BoundExpression value,
        IReadOnlyList<BoundExpression> values,
        IReadOnlyCollection<string> taken
    )
    {
        List<string>? keys = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var branch in values)
        {
            if (
                !new OperatorBinder(report).CheckEqual(branch.Syntax, value, branch)
                || KnownValue.KeyOf(branch) is not { } key
            )
            {
                keys = null;
            }
            else
            {
                var isGone =
                    KnownValue.IsEqual(scope, value, key) == false
                    || taken.Contains(key)
                    || (keys is not null && !seen.Add(key));
                report.Settle(
                    BindingRules.Unreachable,
                    branch.Syntax,
                    isGone ? true : null,
                    $"{KnownValue.Show(key)} cannot come here any more, so this is never taken; take it away"
                );
                if (!isGone)
                {
                    keys?.Add(key);
                }
            }
        }

        return keys;
    }

    /// <summary>Whether the branches take every value; reports an <c>else</c> for none and the lack of one.</summary>
    /// <param name="report">Where errors are reported.</param>
    /// <param name="statement">The choice.</param>
    /// <param name="scope">What is known before the first branch.</param>
    /// <param name="value">The value that is compared.</param>
    /// <param name="taken">The values of the branches.</param>
    /// <param name="otherwise">What follows the last branch: the <c>else</c>, or null.</param>
    public static bool Check(
        DiagnosticReport report,
        ScriptCaseStatement statement,
        Scope scope,
        BoundExpression value,
        IReadOnlyCollection<string> taken,
        ScriptStatement? otherwise
    )
    {
        if (KnownValue.Left(scope, value) is not { } domain)
        {
            return false;
        }

        var missing = domain.Where(key => !taken.Contains(key)).ToList();
        if (missing.Count > 0 && otherwise is null)
        {
            report.Add(
                BindingRules.MissingBranch,
                statement.Span.Start,
                $"no branch for {string.Join(", ", missing.Select(KnownValue.Show))}; add a 'when' for each, or "
                    + $"an 'else'"
            );
        }

        if (otherwise is not null)
        {
            report.Settle(
                BindingRules.Unreachable,
                otherwise,
                missing.Count == 0 ? true : null,
                "every value has its branch, so 'else' is never taken; take it away"
            );
        }

        return missing.Count == 0;
    }
}
