using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>What the rounds of a letter's loops write.</summary>
internal sealed class LoopSteps
{
    private readonly HashSet<FlowStep> _steps = [];

    public LoopSteps(LetterFlow flow) => Add(flow.Root, isInLoop: false);

    /// <summary>Whether a mark is of a loop's round, and what follows it is not.</summary>
    public bool IsSeparator(TextOrigin mark, TextOrigin? next) =>
        mark.Step is { } step && _steps.Contains(step) && (next is not { Step: { } after } || !_steps.Contains(after));

    private void Add(FlowNode node, bool isInLoop)
    {
        switch (node)
        {
            case FlowStep step when isInLoop:
                _steps.Add(step);
                break;
            case FlowSequence sequence:
                Add(sequence.Parts, isInLoop);
                break;
            case FlowChoice choice:
                Add(choice.Ways, isInLoop);
                break;
            case FlowLoop loop:
                Add(loop.Body, isInLoop || loop.IsFor);
                Add(loop.Otherwise, isInLoop);
                break;
            case FlowCall call:
                Add(call.Body, isInLoop);
                break;
            case FlowCapture capture:
                Add(capture.Body, isInLoop);
                break;
        }
    }

    private void Add(IReadOnlyList<FlowNode> nodes, bool isInLoop)
    {
        foreach (var node in nodes)
        {
            Add(node, isInLoop);
        }
    }
}
