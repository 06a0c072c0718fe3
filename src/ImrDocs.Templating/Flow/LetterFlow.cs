using ImrDocs.Templating.Binding.Tree;

namespace ImrDocs.Templating.Flow;

/// <summary>All ways that a bound template can take, with every include in its place.</summary>
internal sealed class LetterFlow
{
    private const int MaxSteps = 10_000;

    private readonly Dictionary<(CallPath, BoundStatement, bool), FlowStep> _byPlace;

    private LetterFlow(
        FlowNode root,
        IReadOnlyList<FlowStep> steps,
        Dictionary<(CallPath, BoundStatement, bool), FlowStep> byPlace
    )
    {
        Root = root;
        Steps = steps;
        _byPlace = byPlace;
    }

    public FlowNode Root { get; }

    /// <summary>The steps by their numbers.</summary>
    public IReadOnlyList<FlowStep> Steps { get; }

    /// <summary>The ways of a template; null where there are too many to follow.</summary>
    /// <param name="template">The template.</param>
    /// <param name="maxSteps">How many steps to follow.</param>
    public static LetterFlow? Of(BoundTemplate template, int maxSteps = MaxSteps)
    {
        var builder = new FlowBuilder(maxSteps);
        var root = builder.Build(template);
        return builder.IsCut ? null : new(root, builder.Steps, builder.ByPlace);
    }

    /// <summary>The step that a statement is where the calls lead to it; null where it writes nothing.</summary>
    /// <param name="calls">The calls.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="isEnd">Whether the end of a loop is meant.</param>
    public FlowStep? Find(CallPath calls, BoundStatement statement, bool isEnd = false) =>
        _byPlace.TryGetValue((calls, statement, isEnd), out var step) ? step : null;
}
