using ImrDocs.Templating.Binding.Tree;

namespace ImrDocs.Templating.Positions;

/// <summary>A bound template and the states in which it is called. Two are equal when both are the same.</summary>
internal sealed class AnalysisCall(BoundTemplate template, IEnumerable<MarkdownState> states) : IEquatable<AnalysisCall>
{
    private readonly BoundTemplate _template = template;
    private readonly HashSet<MarkdownState> _states = [.. states];

    // A template that is bound again for a call is bound to the same tree; comparing trees by value would cost more than following them.
    public bool Equals(AnalysisCall? other) => other is not null && ReferenceEquals(_template, other._template) && _states.SetEquals(other._states);

    public override bool Equals(object? obj) => Equals(obj as AnalysisCall);

    // The order of a set is not part of it.
    public override int GetHashCode() => _states.Aggregate(0, static (hash, state) => hash ^ state.GetHashCode());
}
