using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Proofreading.Conditions;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Which parts of a letter stand in branches of which one excludes the other.</summary>
internal sealed class FlowBranches
{
    private readonly Dictionary<FlowStep, Branch?> _branches = [];
    private readonly ConditionReader _reader;

    public FlowBranches(BoundTemplate template, LetterFlow flow)
    {
        _reader = new(LetterVariables.Of(template));
        Add(flow.Root, null, CallArguments.None);
    }

    /// <summary>Whether a letter can have both, as far as that is known.</summary>
    public bool AreOnOneWay(FlowStep a, FlowStep b)
    {
        Dictionary<FlowNode, int> ways = [];
        Assumptions? assumptions = Assumptions.None;
        foreach (var branch in Of(a).Concat(Of(b)))
        {
            if (branch.IsLeft || (ways.TryGetValue(branch.Node, out var way) && way != branch.Way))
            {
                return false;
            }

            ways[branch.Node] = branch.Way;
            foreach (
                var assumption in branch.Node is FlowChoice choice ? _reader.Of(choice, branch.Way, branch.Given) : []
            )
            {
                assumptions = assumptions?.Assume(assumption);
            }
        }

        return assumptions is not null;
    }

    private IEnumerable<Branch> Of(FlowStep step)
    {
        _branches.TryGetValue(step, out var branch);
        for (; branch is not null; branch = branch.Outer)
        {
            yield return branch;
        }
    }

    private void Add(FlowNode node, Branch? branch, CallArguments given)
    {
        switch (node)
        {
            case FlowStep step:
                _branches[step] = branch;
                break;
            case FlowSequence sequence:
                foreach (var part in sequence.Parts)
                {
                    Add(part, branch, given);
                }

                break;
            case FlowChoice choice:
                for (var way = 0; way < choice.Ways.Count; way++)
                {
                    Add(choice.Ways[way], new(branch, choice, way, given, IsLeft(choice.Ways[way])), given);
                }

                break;
            case FlowLoop loop:
                Add(loop.Body, new(branch, loop, 0, given, IsLeft: false), given);
                Add(loop.Otherwise, new(branch, loop, 1, given, IsLeft: false), given);
                break;
            case FlowCall call:
                Add(call.Body, branch, given.Enter(call.Call));
                break;
            case FlowCapture capture:
                Add(capture.Body, branch, given);
                break;
        }
    }

    // What follows a branch that is left early is not on its way.
    private static bool IsLeft(FlowNode way) =>
        way is FlowJump || (way is FlowSequence sequence && sequence.Parts.Any(IsLeft));

    private sealed record Branch(Branch? Outer, FlowNode Node, int Way, CallArguments Given, bool IsLeft);
}
