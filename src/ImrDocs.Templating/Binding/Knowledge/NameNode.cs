namespace ImrDocs.Templating.Binding.Knowledge;

/// <summary>A part of a <see cref="NameMap{TValue}"/>: the names whose hashes begin with the same bits.</summary>
internal abstract class NameNode<TValue>(int hash)
    where TValue : class, IEquatable<TValue>
{
    /// <summary>A hash of all names and values in the part.</summary>
    public int Hash { get; } = hash;

    /// <summary>
    /// The first bits of the hashes, for the places above the highest bit in which two of them differ.
    /// </summary>
    protected abstract uint Prefix { get; }

    /// <summary>
    /// The highest bit in which two of the hashes differ, as a number with that bit; 0 where all are the same.
    /// </summary>
    protected abstract uint Bit { get; }

    /// <summary>The part in which a name stands for a value.</summary>
    public static NameNode<TValue> Set(NameNode<TValue>? node, uint hash, string name, TValue value) =>
        node switch
        {
            NameBranch<TValue> branch when branch.Leads(hash) => branch.IsRight(hash)
                ? branch.With(branch.Left, Set(branch.Right, hash, name, value))!
                : branch.With(Set(branch.Left, hash, name, value), branch.Right)!,
            NameLeaf<TValue> leaf when leaf.Prefix == hash => leaf.Set(name, value),
            _ => Beside(node, new NameLeaf<TValue>(name, value))!,
        };

    /// <summary>The names of both parts. What they share is not looked at.</summary>
    public static NameNode<TValue>? Join(NameNode<TValue>? a, NameNode<TValue>? b, NameJoin<TValue> join)
    {
        if (ReferenceEquals(a, b))
        {
            return a;
        }

        if (a is null || b is null)
        {
            return Change(a ?? b, join.Alone);
        }

        if (a.Bit == b.Bit && a.Prefix == b.Prefix)
        {
            return (a, b) is (NameBranch<TValue> x, NameBranch<TValue> y)
                ? x.With(Join(x.Left, y.Left, join), Join(x.Right, y.Right, join))
                : NameLeaf<TValue>.Join((NameLeaf<TValue>)a, (NameLeaf<TValue>)b, join);
        }

        if (a is NameBranch<TValue> outer && a.Bit > b.Bit && outer.Leads(b.Prefix))
        {
            return outer.IsRight(b.Prefix)
                ? outer.With(Join(outer.Left, null, join), Join(outer.Right, b, join))
                : outer.With(Join(outer.Left, b, join), Join(outer.Right, null, join));
        }

        if (b is NameBranch<TValue> inner && b.Bit > a.Bit && inner.Leads(a.Prefix))
        {
            return inner.IsRight(a.Prefix)
                ? inner.With(Join(null, inner.Left, join), Join(a, inner.Right, join))
                : inner.With(Join(a, inner.Left, join), Join(null, inner.Right, join));
        }

        return Beside(Join(a, null, join), Join(null, b, join));
    }

    /// <summary>The part without a name.</summary>
    public static NameNode<TValue>? Remove(NameNode<TValue>? node, uint hash, string name) =>
        node switch
        {
            NameBranch<TValue> branch when branch.IsRight(hash) => branch.With(
                branch.Left,
                Remove(branch.Right, hash, name)
            ),
            NameBranch<TValue> branch => branch.With(Remove(branch.Left, hash, name), branch.Right),
            NameLeaf<TValue> leaf => leaf.Without(name),
            _ => null,
        };

    public static bool AreEqual(NameNode<TValue>? a, NameNode<TValue>? b) =>
        ReferenceEquals(a, b)
        || (
            a is not null
            && b is not null
            && a.Hash == b.Hash
            && (a, b) switch
            {
                (NameBranch<TValue> x, NameBranch<TValue> y) => x.Bit == y.Bit
                    && x.Prefix == y.Prefix
                    && AreEqual(x.Left, y.Left)
                    && AreEqual(x.Right, y.Right),
                (NameLeaf<TValue> x, NameLeaf<TValue> y) => x.IsEqual(y),
                _ => false,
            }
        );

    private static NameNode<TValue>? Change(NameNode<TValue>? node, Func<TValue, TValue>? change) =>
        node switch
        {
            _ when change is null => null,
            _ when change == NameJoin<TValue>.Kept => node,
            NameBranch<TValue> branch => branch.With(Change(branch.Left, change), Change(branch.Right, change)),
            NameLeaf<TValue> leaf => leaf.Change(change),
            _ => null,
        };

    private static NameNode<TValue>? Beside(NameNode<TValue>? a, NameNode<TValue>? b)
    {
        if (a is null || b is null)
        {
            return a ?? b;
        }

        var bit = NameBranch<TValue>.HighestBit(a.Prefix ^ b.Prefix);
        return (a.Prefix & bit) == 0
            ? new NameBranch<TValue>(a.Prefix, bit, a, b)
            : new NameBranch<TValue>(a.Prefix, bit, b, a);
    }
}
