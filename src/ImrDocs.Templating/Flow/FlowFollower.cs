using ImrDocs.Templating.Binding.Tree;

namespace ImrDocs.Templating.Flow;

/// <summary>Takes every way through a letter at once.</summary>
/// <typeparam name="TWays">What is known of the ways that lead to one place.</typeparam>
/// <param name="maxWork">How much to do before giving up, in the units in which <see cref="Work"/> counts.</param>
internal abstract partial class FlowFollower<TWays>(long maxWork)
    where TWays : class, IFlowWays<TWays>
{
    private readonly Stack<LoopExits> _loops = new();
    private readonly Dictionary<Followed, Result> _results = [];
    private Dictionary<string, List<FlowNode>> _captures = new(StringComparer.Ordinal);
    private TWays? _returns;
    private (bool IsFirst, bool IsLast)? _round;
    private long _work;
    private FlowStep? _last;

    /// <summary>Whether there was more to follow than there is time for; what was found is not the whole.</summary>
    public bool IsCut => _work > maxWork;

    /// <summary>
    /// What was written last before more ways met than are kept; null where that never was.
    /// </summary>
    public FlowStep? TooManyWays { get; private set; }

    /// <summary>The ways with which a letter ends.</summary>
    /// <param name="root">The letter.</param>
    /// <param name="start">What is known where it begins.</param>
    public TWays Run(FlowNode root, TWays start) => FollowCall(root, start);

    /// <summary>No ways.</summary>
    protected abstract TWays None();

    /// <summary>The ways after something that is written: a text, a value, or the edge of a loop.</summary>
    protected abstract TWays Write(FlowStep step, TWays before);

    /// <summary>The ways after a template that is not there.</summary>
    protected abstract TWays WriteMissing(FlowCall include, TWays before);

    /// <summary>Called before an include or a call of a function is followed.</summary>
    protected virtual void OnCall(FlowCall call) { }

    /// <summary>Called after an include or a call of a function was followed.</summary>
    protected virtual void OnReturn(FlowCall call) { }

    /// <summary>The ways that can take one of the ways of a choice.</summary>
    protected virtual TWays Choose(FlowChoice choice, int way, TWays before) => before;

    /// <summary>The ways on which a loop has no round.</summary>
    protected virtual TWays Skip(FlowLoop loop, TWays before) => before;

    /// <summary>The ways on which a loop has a round.</summary>
    protected virtual TWays BeginRound(FlowLoop loop, bool isFirst, TWays before) => before;

    /// <summary>Called where a capture is printed that its file does not make.</summary>
    protected virtual void OnUnknownCapture(FlowStep output) { }

    /// <summary>Counts work that was done.</summary>
    protected void Work(long amount) => _work += amount;

    private TWays Follow(FlowNode node, TWays before)
    {
        if (before.Count == 0 || IsCut)
        {
            return before;
        }

        _last = node is FlowStep { Text: not "" } written ? written : _last;
        var after = FollowNode(node, before);
        TooManyWays ??= after.IsCut && _loops.Count == 0 ? _last : null;
        return after;
    }

    private TWays FollowNode(FlowNode node, TWays before)
    {
        switch (node)
        {
            case FlowStep step:
                return Write(step, before);
            case FlowSequence sequence:
                return sequence.Parts.Aggregate(before, (current, part) => Follow(part, current));
            case FlowChoice choice:
                return FollowChoice(choice, before);
            case FlowLoop loop:
                // The rounds of a loop differ in how many there are, of which the first stand for all.
                return Join(FollowLoop(loop, before));
            case FlowCall { Call: BoundInclude { Template: null } } missing:
                return WriteMissing(missing, before);
            case FlowCall call:
                OnCall(call);
                var returned = FollowCall(call.Body, before);
                OnReturn(call);
                return returned;
            case FlowJump jump:
                return Leave(jump.Exit, before);
            case FlowCapture capture:
                Keep(capture);
                return before;
            case FlowCaptured captured:
                return FollowCaptured(captured, before);
            default:
                throw new NotSupportedException($"{node.GetType().Name} cannot be followed.");
        }
    }

    private TWays Join(params TWays[] ways)
    {
        var joined = None();
        foreach (var some in ways)
        {
            joined.Add(some);
        }

        return joined;
    }

    private TWays FollowChoice(FlowChoice choice, TWays before) =>
        choice.Question != RoundQuestion.None && _round is { } round
            ? Follow(choice.Ways[choice.Question.Holds(round) ? 0 : 1], before)
            : Join([.. choice.Ways.Select((way, index) => Follow(way, Choose(choice, index, before)))]);

    // What is called knows nothing of the loops and the captures around the call.
    private TWays FollowCall(FlowNode body, TWays before)
    {
        var (captures, returns, round) = (_captures, _returns, _round);
        (_captures, _returns, _round) = (new(StringComparer.Ordinal), None(), null);
        var after = Join(Follow(body, before), _returns);
        (_captures, _returns, _round) = (captures, returns, round);
        return after;
    }

    private TWays Leave(FlowExit exit, TWays before)
    {
        var left = exit switch
        {
            FlowExit.Break => _loops.Peek().Breaks,
            FlowExit.Continue => _loops.Peek().Continues,
            _ => _returns!,
        };
        left.Add(before);
        return None();
    }

    private void Keep(FlowCapture capture)
    {
        if (!_captures.TryGetValue(capture.Name, out var bodies))
        {
            _captures.Add(capture.Name, bodies = []);
        }

        if (!bodies.Contains(capture.Body))
        {
            bodies.Add(capture.Body);
        }
    }

    // What is captured is written where it is printed.
    private TWays FollowCaptured(FlowCaptured captured, TWays before)
    {
        if (!_captures.TryGetValue(captured.Name, out var bodies))
        {
            OnUnknownCapture(captured.Output);
            return before;
        }

        // Text that is captured and prints the variable of its own capture prints what the variable held before.
        _captures.Remove(captured.Name);
        var after = Join([.. bodies.Select(body => Once(body, before, () => Follow(body, before)))]);
        _captures[captured.Name] = bodies;
        return after;
    }
}
