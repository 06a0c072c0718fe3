using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Passages;

/// <content>Loops.</content>
internal sealed partial class PassageWalk
{
    // Markdown treats one element of a list, or one line, differently from two; more are like the second.
    private const int MaxRounds = 3;

    private PassageSet FollowLoop(FlowLoop loop, PassageSet before) =>
        Once(loop, before, () => FollowRounds(loop, before));

    // What loops and captures multiply is followed once for the same passages.
    private PassageSet Once(FlowNode node, PassageSet before, Func<PassageSet> follow)
    {
        var captures = string.Join(",", _captures.Select(static capture => capture.Key + capture.Value.Count));
        var key = new Walked(node, before.Key, captures, _round);
        if (!_results.TryGetValue(key, out var followed))
        {
            _work += key.Before.Length;
            var returns = _returns;
            _returns = new([]);
            followed = new(follow(), _returns);
            _returns = returns;
            _results[key] = followed;
        }

        _returns.Add(followed.Returns);
        return followed.After;
    }

    private PassageSet FollowRounds(FlowLoop loop, PassageSet before)
    {
        PassageSet after = new(loop.RunsAlways ? [] : Follow(loop.Otherwise, before));
        var exits = new LoopExits();
        var outer = _round;
        _loops.Push(exits);
        if (loop is { IsFor: true, IsWhole: true } && loop.AsksForRounds)
        {
            FollowNumberedRounds(loop, before, after);
        }
        else
        {
            _round = null;
            for (var (round, head, known) = (0, before, -1); round < MaxRounds && known < after.Count; round++)
            {
                known = after.Count;
                head = Round(loop, head);
                after.Add(head);
            }
        }

        _loops.Pop();
        _round = outer;
        after.Add(exits.Breaks);
        return after;
    }

    private void FollowNumberedRounds(FlowLoop loop, PassageSet before, PassageSet after)
    {
        _round = (IsFirst: true, IsLast: true);
        after.Add(Round(loop, before));
        _round = (IsFirst: true, IsLast: false);
        var head = Round(loop, before);
        for (var rounds = 2; rounds <= MaxRounds; rounds++)
        {
            _round = (IsFirst: false, IsLast: true);
            after.Add(Round(loop, head));
            _round = (IsFirst: false, IsLast: false);
            head = rounds < MaxRounds ? Round(loop, head) : head;
        }
    }

    private PassageSet Round(FlowLoop loop, PassageSet before)
    {
        var after = Follow(loop.Body, before);
        var continues = _loops.Peek().TakeContinues();
        return continues.Count == 0 ? after : new([.. after, .. continues]);
    }

    // A node with all that following it depends on.
    private sealed record Walked(FlowNode Node, string Before, string Captures, (bool, bool)? Round);

    // What following a node came to: the passages after it, and those with which its template was left.
    private sealed record Followed(PassageSet After, PassageSet Returns);

    // The passages at which a loop's body is left early.
    private sealed class LoopExits
    {
        public PassageSet Breaks { get; } = new([]);

        public PassageSet Continues { get; private set; } = new([]);

        public PassageSet TakeContinues()
        {
            var taken = Continues;
            Continues = new([]);
            return taken;
        }
    }
}
