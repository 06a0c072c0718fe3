using System.Collections;

namespace ImrDocs.Templating.Binding.Knowledge;

/// <summary>An immutable map by name of which versions share what they have in common.</summary>
/// <remarks>
/// A tree over the bits of the names' hashes, whose form depends on its content alone: where two maps are joined or
/// compared, what they share is found by its reference, and only what differs takes time.
/// </remarks>
/// <typeparam name="TValue">What the names stand for.</typeparam>
internal sealed class NameMap<TValue> : IEquatable<NameMap<TValue>>, IEnumerable<KeyValuePair<string, TValue>>
    where TValue : class, IEquatable<TValue>
{
    private readonly NameNode<TValue>? _root;

    private NameMap(NameNode<TValue>? root) => _root = root;

    public static NameMap<TValue> Empty { get; } = new(null);

    public bool IsEmpty => _root is null;

    /// <summary>What a name stands for; null where the map does not have it.</summary>
    public TValue? Find(string name)
    {
        var hash = NameLeaf<TValue>.HashOf(name);
        var node = _root;
        while (node is NameBranch<TValue> branch)
        {
            node = branch.Leads(hash) ? branch.Side(hash) : null;
        }

        return (node as NameLeaf<TValue>)?.Find(name);
    }

    public bool Contains(string name) => Find(name) is not null;

    /// <summary>The map in which a name stands for a value.</summary>
    public NameMap<TValue> Set(string name, TValue value) =>
        Of(NameNode<TValue>.Set(_root, NameLeaf<TValue>.HashOf(name), name, value));

    /// <summary>The map without a name.</summary>
    public NameMap<TValue> Remove(string name) =>
        Contains(name) ? Of(NameNode<TValue>.Remove(_root, NameLeaf<TValue>.HashOf(name), name)) : this;

    /// <summary>The map of the names of both. A name for which both have the same value keeps it.</summary>
    /// <param name="other">The other map.</param>
    /// <param name="join">What a name stands for that both of them have; null to leave it out.</param>
    public NameMap<TValue> Join(NameMap<TValue> other, NameJoin<TValue> join) =>
        Of(NameNode<TValue>.Join(_root, other._root, join));

    public bool Equals(NameMap<TValue>? other) => other is not null && NameNode<TValue>.AreEqual(_root, other._root);

    public override bool Equals(object? obj) => Equals(obj as NameMap<TValue>);

    public override int GetHashCode() => _root?.Hash ?? 0;

    public IEnumerator<KeyValuePair<string, TValue>> GetEnumerator()
    {
        var open = new Stack<NameNode<TValue>?>([_root]);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case NameBranch<TValue> branch:
                    open.Push(branch.Right);
                    open.Push(branch.Left);
                    break;
                case NameLeaf<TValue> leaf:
                    for (NameLeaf<TValue>? entry = leaf; entry is not null; entry = entry.Next)
                    {
                        yield return new(entry.Name, entry.Value);
                    }

                    break;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private NameMap<TValue> Of(NameNode<TValue>? root) =>
        ReferenceEquals(root, _root) ? this
        : root is null ? Empty
        : new(root);
}
