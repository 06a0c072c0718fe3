namespace ImrDocs.Templating.Flow;

/// <summary>Takes one way through a flow and notes the steps on it.</summary>
internal sealed class FlowWalk
{
    // Loops in loops multiply; a walk that is longer says nothing new.
    private const int MaxSteps = 4_000;

    // Text that is captured several times, again and again, multiplies without end.
    private const int MaxLength = 20_000;

    /// <summary>Why a flow has no ways, as a message says it.</summary>
    public const string TooLong = "a way through the templates is too long to follow";

    private readonly FlowChooser _chooser;
    private readonly Stack<(bool IsFirst, bool IsLast)?> _rounds = new();
    private Dictionary<string, List<FlowStep>> _captures = new(StringComparer.Ordinal);
    private List<FlowStep> _steps = [];
    private int _count;
    private bool _isTooLong;

    private FlowWalk(FlowChooser chooser) => _chooser = chooser;

    /// <summary>The steps of several ways, in order; null where a way has too many.</summary>
    /// <param name="flow">What the ways lead through.</param>
    /// <param name="chooser">Chooses the ways.</param>
    /// <param name="count">How many ways to take.</param>
    public static IReadOnlyList<IReadOnlyList<FlowStep>>? Through(LetterFlow flow, FlowChooser chooser, int count)
    {
        List<IReadOnlyList<FlowStep>> ways = [];
        for (var i = 0; i < count; i++)
        {
            var walk = new FlowWalk(chooser);
            walk.Take(flow.Root);
            if (walk._isTooLong)
            {
                return null;
            }

            ways.Add(walk._steps);
        }

        return ways;
    }

    private FlowExit Take(FlowNode node)
    {
        switch (node)
        {
            case FlowStep step:
                _steps.Add(step);
                _count++;
                return FlowExit.End;
            case FlowSequence sequence:
                return TakeSequence(sequence);
            case FlowChoice choice:
                return Take(choice.Ways[WayOf(choice)]);
            case FlowLoop loop:
                return TakeLoop(loop);
            case FlowCall call:
                TakeCall(call);
                return FlowExit.End;
            case FlowJump jump:
                return jump.Exit;
            case FlowCapture capture:
                return TakeCapture(capture);
            case FlowCaptured captured:
                var kept = _captures.TryGetValue(captured.Name, out var found) ? found : [];
                _isTooLong |= _steps.Count + kept.Count > MaxLength;
                _steps.AddRange(_isTooLong ? [] : kept);
                return FlowExit.End;
            default:
                throw new NotSupportedException($"{node.GetType().Name} cannot be taken.");
        }
    }

    private FlowExit TakeSequence(FlowSequence sequence)
    {
        foreach (var part in sequence.Parts)
        {
            if (Take(part) is var exit and not FlowExit.End)
            {
                return exit;
            }
        }

        return FlowExit.End;
    }

    private int WayOf(FlowChoice choice)
    {
        if (choice.Question == RoundQuestion.None || _rounds.Count == 0 || _rounds.Peek() is not { } round)
        {
            return _chooser.Way(choice);
        }

        return choice.Question.Holds(round) ? 0 : 1;
    }

    private FlowExit TakeLoop(FlowLoop loop)
    {
        var rounds =
            _count < MaxSteps ? _chooser.Rounds(loop)
            : loop.RunsAlways ? 1
            : 0;
        if (rounds == 0)
        {
            return Take(loop.Otherwise);
        }

        _ = loop.Edges is { Start: var start } ? Take(start) : FlowExit.End;
        var exit = FlowExit.End;
        for (var i = 0; i < rounds && exit is not (FlowExit.Break or FlowExit.Return); i++)
        {
            exit = TakeRound(loop, isFirst: i == 0, isLast: i == rounds - 1);
        }

        return exit == FlowExit.Return ? exit
            : loop.Edges is { End: var end } ? Take(end)
            : FlowExit.End;
    }

    private FlowExit TakeRound(FlowLoop loop, bool isFirst, bool isLast)
    {
        if (!loop.IsFor)
        {
            return Take(loop.Body);
        }

        _rounds.Push(loop.IsWhole ? (isFirst, isLast) : null);
        var exit = Take(loop.Body);
        _rounds.Pop();
        return exit;
    }

    private void TakeCall(FlowCall call)
    {
        var outer = _captures;
        _captures = new(StringComparer.Ordinal);
        _rounds.Push(null);
        Take(call.Body);
        _rounds.Pop();
        _captures = outer;
    }

    private FlowExit TakeCapture(FlowCapture capture)
    {
        var outer = _steps;
        _steps = [];
        var exit = Take(capture.Body);
        _captures[capture.Name] = _steps;
        _steps = outer;
        return exit;
    }
}
