namespace ImrDocs.Templating.Flow;

/// <content>Loops.</content>
internal abstract partial class FlowFollower<TWays>
{
    // Markdown treats one element of a list, or one line, differently from two; more are like the second.
    private const int MaxRounds = 3;

    private TWays FollowLoop(FlowLoop loop, TWays before) => Once(loop, before, () => FollowRounds(loop, before));

    // What loops and captures multiply is followed once for the same ways.
    private TWays Once(FlowNode node, TWays before, Func<TWays> follow)
    {
        var captures = string.Join(",", _captures.Select(static capture => capture.Key + capture.Value.Count));
        var key = new Followed(node, before.Key, captures, _round);
        if (!_results.TryGetValue(key, out var result))
        {
            _work += key.Before.Length;
            var returns = _returns;
            _returns = None();
            result = new(follow(), _returns);
            _returns = returns;
            _results[key] = result;
        }

        _returns!.Add(result.Returns);
        return result.After;
    }

    private TWays FollowRounds(FlowLoop loop, TWays before)
    {
        var after = loop.RunsAlways ? None() : Join(Follow(loop.Otherwise, Skip(loop, before)));
        var exits = new LoopExits(None(), None());
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
                head = Round(loop, head, isFirst: round == 0);
                after.Add(head);
            }
        }

        _loops.Pop();
        _round = outer;
        after.Add(exits.Breaks);
        return after;
    }

    private void FollowNumberedRounds(FlowLoop loop, TWays before, TWays after)
    {
        _round = (IsFirst: true, IsLast: true);
        after.Add(Round(loop, before, isFirst: true));
        _round = (IsFirst: true, IsLast: false);
        var head = Round(loop, before, isFirst: true);
        for (var rounds = 2; rounds <= MaxRounds; rounds++)
        {
            _round = (IsFirst: false, IsLast: true);
            after.Add(Round(loop, head, isFirst: false));
            _round = (IsFirst: false, IsLast: false);
            head = rounds < MaxRounds ? Round(loop, head, isFirst: false) : head;
        }
    }

    private TWays Round(FlowLoop loop, TWays before, bool isFirst)
    {
        var after = Follow(loop.Body, BeginRound(loop, isFirst, before));
        var exits = _loops.Peek();
        if (exits.Continues.Count == 0)
        {
            return after;
        }

        var joined = Join(after, exits.Continues);
        exits.Continues = None();
        return joined;
    }

    // A node with all that following it depends on.
    private sealed record Followed(FlowNode Node, string Before, string Captures, (bool, bool)? Round);

    // What following a node came to: the ways after it, and those on which its template was left.
    private sealed record Result(TWays After, TWays Returns);

    // The ways on which a loop's body is left early.
    private sealed class LoopExits(TWays breaks, TWays continues)
    {
        public TWays Breaks { get; } = breaks;

        public TWays Continues { get; set; } = continues;
    }
}
