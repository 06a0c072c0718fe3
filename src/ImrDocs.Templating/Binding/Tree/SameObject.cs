using System.Runtime.CompilerServices;

namespace ImrDocs.Templating.Binding.Tree;

/// <summary>
/// Takes objects for equal when they are the same. A part of a bound tree that several calls share is one object.
/// </summary>
internal sealed class SameObject : IEqualityComparer<object>
{
    public static readonly SameObject Comparer = new();

    bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

    int IEqualityComparer<object>.GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
}
