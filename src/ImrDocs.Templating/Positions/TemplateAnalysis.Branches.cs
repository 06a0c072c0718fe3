using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Diagnostics;

namespace ImrDocs.Templating.Positions;

/// <content>Conditions, choices and loops: where ways part and meet.</content>
public sealed partial class TemplateAnalysis
{
    private HashSet<MarkdownState> FollowIf(BoundIf condition, IReadOnlyCollection<MarkdownState> states)
    {
        var (then, otherwise) = (Follow(condition.Then, states), Follow(condition.Else, states));
        var result = LastRound.IsDenied(condition.Condition) ? AnotherRound(then) : then;
        result.UnionWith(LastRound.IsAsked(condition.Condition) ? AnotherRound(otherwise) : otherwise);
        return result;
    }

    // Where a loop was asked whether this round is its last and it is not, another follows.
    private HashSet<MarkdownState> AnotherRound(HashSet<MarkdownState> states) =>
        _loops.Count > 0 && _loops.Peek().IsFor ? [.. states.Select(state => state with { AnotherRoundIn = _loops.Count })] : states;

    private HashSet<MarkdownState> FollowCase(BoundCase choice, IReadOnlyCollection<MarkdownState> states)
    {
        HashSet<MarkdownState> result = choice.IsComplete ? [] : choice.Else is null ? [.. states] : Follow(choice.Else, states);
        foreach (var branch in choice.Branches)
        {
            result.UnionWith(Follow(branch.Body, states));
        }

        return result;
    }

    private HashSet<MarkdownState> FollowLoop(BoundStatement body, LoopExits exits, bool runsAlways, BoundStatement? otherwise, IReadOnlyCollection<MarkdownState> states)
    {
        HashSet<MarkdownState> atHead = [.. states];
        HashSet<MarkdownState> atEnd = [];
        _loops.Push(exits);
        for (var known = -1; known < atHead.Count;)
        {
            known = atHead.Count;
            atEnd = Follow(body, [.. atHead]);
            atEnd.UnionWith(exits.Continues);
            atHead.UnionWith(atEnd.Select(NoRound));
        }

        var depth = _loops.Count;
        _loops.Pop();
        HashSet<MarkdownState> result = [.. atEnd.Where(state => state.AnotherRoundIn != depth), .. exits.Breaks.Select(NoRound)];
        if (!runsAlways)
        {
            result.UnionWith(otherwise is null ? states : Follow(otherwise, states));
        }

        return result;
    }

    private static MarkdownState NoRound(MarkdownState state) => state with { AnotherRoundIn = 0 };

    // What stands behind has one meaning only when every way leads to the same kind of text.
    private HashSet<MarkdownState> SameText(BoundStatement statement, IReadOnlyCollection<MarkdownState> before, HashSet<MarkdownState> after)
    {
        var kinds = before.Select(MarkdownScanner.OpenText).Distinct().ToList();
        if (!IsMarkdown || kinds.Count != 1 || after.All(state => MarkdownScanner.OpenText(state) == kinds[0]))
        {
            return after;
        }

        if (after.Any(state => MarkdownScanner.OpenText(state) == kinds[0]))
        {
            _report.Add(TemplateRules.Branches, statement.Syntax.Span.Start, "on one way code, a link, a tag or emphasis is left open here, on another it is not; open and close it on the same way");
            after.RemoveWhere(state => MarkdownScanner.OpenText(state) != kinds[0]);
        }

        return after;
    }
}
