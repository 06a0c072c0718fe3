namespace ImrDocs.Templating.Binding.Knowledge;

/// <summary>A name of a map with its value, and those of the same hash after it, in the order of the names.</summary>
internal sealed class NameLeaf<TValue>(string name, TValue value, NameLeaf<TValue>? next = null)
    : NameNode<TValue>(Mix(HashOf(name), value.GetHashCode()) ^ (next?.Hash ?? 0))
    where TValue : class, IEquatable<TValue>
{
    public string Name { get; } = name;

    public TValue Value { get; } = value;

    public NameLeaf<TValue>? Next { get; } = next;

    protected override uint Prefix => HashOf(Name);

    protected override uint Bit => 0;

    public static uint HashOf(string name) => unchecked((uint)StringComparer.Ordinal.GetHashCode(name));

    /// <summary>These names, of which one stands for a value.</summary>
    public NameLeaf<TValue> Set(string name, TValue value) =>
        string.CompareOrdinal(name, Name) switch
        {
            < 0 => new(name, value, this),
            0 => With(Value.Equals(value) ? Value : value, Next)!,
            _ => With(Value, Next?.Set(name, value) ?? new(name, value))!,
        };

    public static NameLeaf<TValue>? Join(NameLeaf<TValue>? a, NameLeaf<TValue>? b, NameJoin<TValue> join)
    {
        if (ReferenceEquals(a, b))
        {
            return a;
        }

        var order =
            a is null ? 1
            : b is null ? -1
            : string.CompareOrdinal(a.Name, b.Name);
        var (first, second) = (order <= 0 ? a : null, order >= 0 ? b : null);
        var rest = Join(first is null ? a : first.Next, second is null ? b : second.Next, join);
        var value =
            first is null || second is null ? join.Alone?.Invoke((first ?? second)!.Value)
            : first.Value.Equals(second.Value) ? first.Value
            : join.Both(first.Value, second.Value);
        return (first ?? second)!.With(value, rest);
    }

    public TValue? Find(string name)
    {
        for (var entry = this; entry is not null; entry = entry.Next)
        {
            if (entry.Name == name)
            {
                return entry.Value;
            }
        }

        return null;
    }

    public NameLeaf<TValue>? Without(string name) => Name == name ? Next : With(Value, Next?.Without(name));

    public NameLeaf<TValue>? Change(Func<TValue, TValue> change) => With(change(Value), Next?.Change(change));

    public bool IsEqual(NameLeaf<TValue> other)
    {
        var (x, y) = ((NameLeaf<TValue>?)this, (NameLeaf<TValue>?)other);
        while (x is not null && y is not null && !ReferenceEquals(x, y) && x.Name == y.Name && x.Value.Equals(y.Value))
        {
            (x, y) = (x.Next, y.Next);
        }

        return ReferenceEquals(x, y);
    }

    // Sums of hashes that are close to each other must not be: the hash of a map is made of them bit by bit.
    private static int Mix(uint name, int value)
    {
        var hash = unchecked((name * 31) + (uint)value);
        hash = unchecked((hash ^ (hash >> 16)) * 0x85EBCA6B);
        hash = unchecked((hash ^ (hash >> 13)) * 0xC2B2AE35);
        return unchecked((int)(hash ^ (hash >> 16)));
    }

    private NameLeaf<TValue>? With(TValue? value, NameLeaf<TValue>? next) =>
        value is null ? next
        : ReferenceEquals(value, Value) && ReferenceEquals(next, Next) ? this
        : new(Name, value, next);
}
