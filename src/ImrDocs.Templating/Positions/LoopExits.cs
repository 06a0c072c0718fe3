namespace ImrDocs.Templating.Positions;

/// <summary>The states at which a loop's body is left early.</summary>
internal sealed class LoopExits(bool isFor)
{
    /// <summary>Whether the loop is <c>for</c>, which knows its last round.</summary>
    public bool IsFor { get; } = isFor;

    public HashSet<MarkdownState> Breaks { get; } = [];

    public HashSet<MarkdownState> Continues { get; } = [];

    public void Add(bool isBreak, IEnumerable<MarkdownState> states) => (isBreak ? Breaks : Continues).UnionWith(states);
}
