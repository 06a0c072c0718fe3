namespace ImrDocs.Templating.Binding.Knowledge;

/// <summary>A part of a map whose names' hashes differ first in one bit.</summary>
internal sealed class NameBranch<TValue>(uint prefix, uint bit, NameNode<TValue> left, NameNode<TValue> right)
    : NameNode<TValue>(left.Hash ^ right.Hash)
    where TValue : class, IEquatable<TValue>
{
    /// <summary>The names in whose hashes the bit is not set.</summary>
    public NameNode<TValue> Left { get; } = left;

    /// <summary>The names in whose hashes the bit is set.</summary>
    public NameNode<TValue> Right { get; } = right;

    protected override uint Prefix { get; } = Above(prefix, bit);

    protected override uint Bit { get; } = bit;

    public static uint HighestBit(uint bits)
    {
        bits |= bits >> 1;
        bits |= bits >> 2;
        bits |= bits >> 4;
        bits |= bits >> 8;
        bits |= bits >> 16;
        return bits ^ (bits >> 1);
    }

    /// <summary>Whether a name with the hash would stand below this branch.</summary>
    public bool Leads(uint hash) => Above(hash, Bit) == Prefix;

    public bool IsRight(uint hash) => (hash & Bit) != 0;

    public NameNode<TValue> Side(uint hash) => IsRight(hash) ? Right : Left;

    public NameNode<TValue>? With(NameNode<TValue>? left, NameNode<TValue>? right) =>
        ReferenceEquals(left, Left) && ReferenceEquals(right, Right) ? this
        : left is null || right is null ? left ?? right
        : new NameBranch<TValue>(Prefix, Bit, left, right);

    private static uint Above(uint hash, uint bit) => hash & ~(bit | (bit - 1));
}
