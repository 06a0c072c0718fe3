using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Passages;

/// <summary>Takes every way through a letter at once, and gathers the passages that they write.</summary>
/// <param name="closed">Gets the passages that end.</param>
/// <param name="listener">Called with what stands together on each way.</param>
internal sealed partial class PassageWalk(PassageCollection closed, IPassageListener listener)
{
    // A check that takes longer than a few seconds has no use; what is beyond is refused.
    private const int MaxWork = 10_000_000;

    private readonly Stack<LoopExits> _loops = new();
    private readonly Dictionary<Walked, Followed> _results = [];
    private Dictionary<string, List<FlowNode>> _captures = new(StringComparer.Ordinal);
    private PassageSet _returns = new([]);
    private (bool IsFirst, bool IsLast)? _round;
    private long _work;
    private FlowStep? _last;

    /// <summary>Whether there was more to read than there is time for; what was gathered is not the whole.</summary>
    public bool IsCut => _work > MaxWork;

    /// <summary>
    /// What was written last before more ways met than can be read; null where that never was.
    /// </summary>
    public FlowStep? TooManyWays { get; private set; }

    /// <summary>The passages with which the ways through a letter end.</summary>
    public PassageSet Run(FlowNode root) => FollowCall(root, new([OpenPassage.Start]));

    private PassageSet Follow(FlowNode node, PassageSet before)
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

    private PassageSet FollowNode(FlowNode node, PassageSet before)
    {
        switch (node)
        {
            case FlowStep { Text: "" }:
                return before;
            case FlowStep { Text: { } text } step:
                listener.OnText(step, text, before);
                return AppendText(step, text, before);
            case FlowStep step:
                listener.OnValue(step, before);
                return Append(step, before);
            case FlowSequence sequence:
                return sequence.Parts.Aggregate(before, (current, part) => Follow(part, current));
            case FlowChoice choice:
                return FollowChoice(choice, before);
            case FlowLoop loop:
                // The rounds of a loop differ in how many there are, of which the first stand for all.
                return new(FollowLoop(loop, before));
            case FlowCall { Call: BoundInclude { Template: null } } missing:
                return AppendText(new FlowStep(-1, missing.Place, missing.Call), "a", before);
            case FlowCall call:
                listener.OnCall(call);
                return FollowCall(call.Body, before);
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

    // After the first line that begins a block, the text is read alike whatever was before it.
    private PassageSet AppendText(FlowStep step, string text, PassageSet before)
    {
        Dictionary<int, OpenPassage> fromLine = [];
        List<OpenPassage> after = [];
        foreach (var passage in before)
        {
            after.Add(AppendText(step, text, passage, fromLine));
        }

        return new(after);
    }

    private OpenPassage AppendText(
        FlowStep step,
        string text,
        OpenPassage passage,
        Dictionary<int, OpenPassage> fromLine
    )
    {
        var writer = new PassageText(passage, closed);
        var first = -1;
        var line = 0;
        _work += passage.Text.Length;
        for (var i = 0; i < text.Length && !IsCut; i++)
        {
            _work++;
            if (writer.Append(text[i], new(step, i)))
            {
                if (fromLine.TryGetValue(line, out var known))
                {
                    return known;
                }

                first = first < 0 ? line : first;
            }

            line = text[i] == '\n' ? i + 1 : line;
        }

        var after = writer.ToOpen() with { HasText = passage.HasText || !string.IsNullOrWhiteSpace(text) };
        if (first > 0)
        {
            fromLine[first] = after;
        }

        return after;
    }

    private PassageSet Append(FlowStep step, PassageSet before)
    {
        List<OpenPassage> after = [];
        foreach (var passage in before)
        {
            var writer = new PassageText(passage, closed);
            writer.AppendValue(new(step, 0));
            after.Add(writer.ToOpen() with { HasText = true });
            _work += passage.Text.Length + 1;
        }

        return new(after);
    }

    private PassageSet FollowChoice(FlowChoice choice, PassageSet before)
    {
        if (choice.Question != RoundQuestion.None && _round is { } round)
        {
            return Follow(choice.Ways[choice.Question.Holds(round) ? 0 : 1], before);
        }

        PassageSet after = new([]);
        foreach (var way in choice.Ways)
        {
            after.Add(Follow(way, before));
        }

        return after;
    }

    // What is called knows nothing of the loops and the captures around the call.
    private PassageSet FollowCall(FlowNode body, PassageSet before)
    {
        var (captures, returns, round) = (_captures, _returns, _round);
        (_captures, _returns, _round) = (new(StringComparer.Ordinal), new([]), null);
        PassageSet after = new([.. Follow(body, before), .. _returns]);
        (_captures, _returns, _round) = (captures, returns, round);
        return after;
    }

    private PassageSet Leave(FlowExit exit, PassageSet before)
    {
        var left = exit switch
        {
            FlowExit.Break => _loops.Peek().Breaks,
            FlowExit.Continue => _loops.Peek().Continues,
            _ => _returns,
        };
        left.Add(before);
        return new([]);
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

    // What is captured is Markdown, and is read where it is printed.
    private PassageSet FollowCaptured(FlowCaptured captured, PassageSet before)
    {
        if (!_captures.TryGetValue(captured.Name, out var bodies))
        {
            listener.OnUnknownCapture(captured.Output);
            return before;
        }

        // Text that is captured and prints the variable of its own capture prints what the variable held before.
        _captures.Remove(captured.Name);
        PassageSet after = new([]);
        foreach (var body in bodies)
        {
            after.Add(Once(body, before, () => Follow(body, before)));
        }

        _captures[captured.Name] = bodies;
        return after;
    }
}
