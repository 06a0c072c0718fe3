using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <content>Loops.</content>
internal sealed partial class TemplateBinder
{
    private (BoundStatement Statement, Scope? After) BindFor(ScriptForStatement statement, Scope scope)
    {
        var list = _expressions.BindValue(statement.Iterator, scope);
        var element = LoopTypes.Element(_report, list);
        var modifiers = LoopTypes.BindModifiers(_report, _expressions, statement, scope);
        if (statement.Variable is not ScriptVariable variable)
        {
            _report.Add(
                TemplateRules.ReadOnly,
                statement.Variable!,
                "a loop keeps each element in a variable of its own: {{ for item in list }}"
            );
            return (new BoundText(statement, ""), scope);
        }

        var name = ValuePath.NameOf(variable);
        _names.CheckNew(variable);
        _names.CheckFree(variable, scope);

        var runs = list.Type is ListTemplateType { CanBeEmpty: false } && modifiers == LoopModifiers.None;
        var (body, end, all) = BindRounds(scope, [name, "for"], head =>
            Bind(statement.Body!, head.AssignInLoop(name, element).Assign("for", new LoopTemplateType(IsFor: true)))
        );
        var after = runs ? end : all;
        if (statement.Else is null)
        {
            return (new BoundFor(statement, name, list, body, null, runs) { Modifiers = modifiers }, after);
        }

        _report.Settle(
            BindingRules.Unreachable,
            statement.Else,
            runs ? true : null,
            "the list is never empty here, so 'else' is never taken; take it away"
        );

        // There, Scriban's 'for' is already that of this loop, which had no round.
        var (otherwise, afterElse) = Bind(statement.Else, scope.Remove("for"));
        return (
            new BoundFor(statement, name, list, body, otherwise, runs) { Modifiers = modifiers },
            Scope.Join(after, RestoreLoopNames(scope, afterElse, ["for"]))
        );
    }

    private (BoundStatement Statement, Scope? After) BindWhile(ScriptWhileStatement statement, Scope scope)
    {
        ConditionResult? condition = null;
        // In the condition, the loop's members are still those of the round before.
        var (body, _, after) = BindRounds(scope, ["while"], head =>
        {
            condition = ConditionBinder.Bind(_expressions, _report, statement.Condition, head.Remove("while"));
            return condition.WhenTrue is { } whenTrue
                ? Bind(statement.Body!, whenTrue.Assign("while", new LoopTemplateType(IsFor: false)))
                : (new BoundText(statement.Body!, ""), null);
        });
        if (condition!.WhenTrue is null)
        {
            return (new BoundText(statement, ""), after);
        }

        var loop = new BoundWhile(statement, condition.Condition, body);
        LoopEnd.Check(_report, loop);
        return (loop, after);
    }

    // A round begins where the one before ended: the body is bound again until nothing new is known, and only the last
    // binding counts.
    private (BoundStatement Body, Scope? End, Scope After) BindRounds(
        Scope scope,
        string[] loopNames,
        Func<Scope, (BoundStatement Body, Scope? End)> round
    )
    {
        var head = scope;
        while (true)
        {
            var exits = new LoopScopes();
            BoundStatement? body = null;
            Scope? end = null;
            _loops.Push(exits);
            var findings = _report.Collect(() => (body, end) = round(head));
            _loops.Pop();
            end = RestoreLoopNames(scope, Scope.Join(end, exits.Continue), loopNames);
            var left = RestoreLoopNames(scope, exits.Break, loopNames);
            var again = Scope.Join(head, end)!;
            if (again.Equals(head))
            {
                _report.Add(findings);
                return (body!, Scope.Join(end, left), Scope.Join(again, left)!);
            }

            head = again;
        }
    }

    // A loop's variable ends with the loop; one of the same name outside is there again.
    private static Scope? RestoreLoopNames(Scope before, Scope? after, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            after =
                after is null ? null
                : before.Find(name) is { } outer ? after.Restore(name, outer)
                : after.Remove(name);
        }

        return after;
    }
}
