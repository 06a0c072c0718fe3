using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <content>Conditions and choices.</content>
internal sealed partial class TemplateBinder
{
    private (BoundStatement Statement, Scope? After) BindIf(ScriptIfStatement statement, Scope scope)
    {
        var condition = ConditionBinder.Bind(_expressions, _report, statement.Condition, scope);
        if (condition is not { WhenTrue: { } whenTrue, WhenFalse: { } whenFalse })
        {
            ScriptStatement? branch = condition.WhenTrue is null ? statement.Else : statement.Then;
            return BindOnly(branch, statement, (condition.WhenTrue ?? condition.WhenFalse)!);
        }

        var (then, afterThen) = Bind(statement.Then!, whenTrue);
        if (statement.Else is null)
        {
            return (new BoundIf(statement, condition.Condition, then, null), Scope.Join(afterThen, whenFalse));
        }

        var (otherwise, afterElse) = Bind(statement.Else, whenFalse);
        return (new BoundIf(statement, condition.Condition, then, otherwise), Scope.Join(afterThen, afterElse));
    }

    // What this call is given decides the condition: one branch is bound, or nothing where there is no 'else'.
    private (BoundStatement Statement, Scope? After) BindOnly(
        ScriptStatement? branch,
        ScriptStatement statement,
        Scope scope
    )
    {
        _omissions++;
        return branch is null ? (new BoundText(statement, ""), scope) : Bind(branch, scope);
    }

    private (BoundStatement Statement, Scope? After) BindCase(ScriptCaseStatement statement, Scope scope)
    {
        var value = _expressions.BindValue(statement.Value, scope);
        List<BoundWhen> branches = [];
        HashSet<string> taken = new(StringComparer.Ordinal);
        Scope? after = null;
        var left = scope;
        if (
            statement
                .Body!.Statements.TakeWhile(static inner => inner is not ScriptWhenStatement)
                .FirstOrDefault(DoesSomething) is
            { } lost
        )
        {
            _report.Add(
                BindingRules.Unreachable,
                lost.Span.Start,
                "what stands between 'case' and its first 'when' is never printed; take it away, or put it "
                    + "before 'case'"
            );
        }

        ScriptStatement? next = statement.Body!.Statements.OfType<ScriptWhenStatement>().FirstOrDefault();
        for (; next is ScriptWhenStatement branch; next = branch.Next)
        {
            var values = branch.Values.Select(v => _expressions.BindValue(v, left)).ToList();
            var keys = CaseCoverage.Keys(_report, left, value, values, taken);
            var (body, afterBranch) = Bind(branch.Body!, keys is null ? left : KnownValue.WithOneOf(left, value, keys));
            branches.Add(new(branch, values, body));
            after = Scope.Join(after, afterBranch);
            taken.UnionWith(keys ?? []);
            left = (keys ?? []).Aggregate(left, (current, key) => KnownValue.With(current, value, key, isEqual: false));
        }

        var isComplete = CaseCoverage.Check(_report, statement, scope, value, taken, next);
        if (next is null)
        {
            return (
                new BoundCase(statement, value, branches, null, isComplete),
                isComplete ? after : Scope.Join(after, left)
            );
        }

        var (otherwise, afterElse) = Bind(next, left);
        return (new BoundCase(statement, value, branches, otherwise, isComplete), Scope.Join(after, afterElse));
    }
}
