using System.Runtime.CompilerServices;
using ImrDocs.Templating.Binding.Tree;

namespace ImrDocs.Templating.Flow;

/// <summary>
/// The includes and the calls of functions that lead to a statement, from the outermost; two are equal when they are
/// the same calls.
/// </summary>
/// <remarks>
/// One bound template may be called in several places, and what its text becomes can depend on the place.
/// </remarks>
internal sealed class CallPath : IEquatable<CallPath>
{
    private readonly CallPath? _outer;
    private readonly BoundStatement? _call;
    private readonly int _hash;

    private CallPath(CallPath? outer, BoundStatement? call)
    {
        _outer = outer;
        _call = call;
        _hash = outer is null ? 0 : unchecked((outer._hash * 31) + RuntimeHelpers.GetHashCode(call));
    }

    /// <summary>The path of the statements of the template that a letter begins with.</summary>
    public static CallPath Root { get; } = new(null, null);

    /// <summary>The path of the statements that a call reached by this path leads to.</summary>
    /// <param name="call">The include, or the call of a function.</param>
    public CallPath Enter(BoundStatement call) => new(this, call);

    /// <inheritdoc/>
    public bool Equals(CallPath? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && _hash == other._hash
            && ReferenceEquals(_call, other._call)
            && Equals(_outer, other._outer)
        );

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CallPath);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;
}
