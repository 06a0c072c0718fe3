using System.Collections;
using System.Runtime.CompilerServices;

namespace ImrDocs.Values;

/// <summary>An immutable list that is equal to another when its elements are.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    /// <param name="items">The elements; the list keeps the array, and no other code may.</param>
    /// <param name="isNormalized">Whether each element is as a model keeps it.</param>
    internal ValueList(T[] items, bool isNormalized = false) => (_items, IsNormalized) = (items, isNormalized);

    /// <summary>The list without elements.</summary>
    public static ValueList<T> Empty { get; } = new([], isNormalized: true);

    /// <summary>Whether each element is as a model keeps it, so that no other model looks at it again.</summary>
    internal bool IsNormalized { get; }

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    internal ReadOnlySpan<T> AsSpan() => _items;

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
