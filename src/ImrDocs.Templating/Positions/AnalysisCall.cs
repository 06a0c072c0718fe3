using System.Runtime.CompilerServices;

namespace ImrDocs.Templating.Positions;

/// <summary>What is followed, a template or a part of one, and the states in which it is called. Two are equal when both are the same.</summary>
internal sealed class AnalysisCall(object called, IEnumerable<MarkdownState> states) : IEquatable<AnalysisCall>
{
    private readonly object _called = called;
    private readonly HashSet<MarkdownState> _states = [.. states];

    // What is bound again for a call is bound to the same tree; comparing trees by value would cost more than following them.
    public bool Equals(AnalysisCall? other) => other is not null && ReferenceEquals(_called, other._called) && _states.SetEquals(other._states);

    public override bool Equals(object? obj) => Equals(obj as AnalysisCall);

    // The order of a set is not part of it.
    public override int GetHashCode() => _states.Aggregate(RuntimeHelpers.GetHashCode(_called), static (hash, state) => hash ^ state.GetHashCode());
}
