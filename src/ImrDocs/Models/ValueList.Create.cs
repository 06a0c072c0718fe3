namespace ImrDocs.Models;

/// <summary>Creates immutable lists with value equality.</summary>
public static class ValueList
{
    /// <summary>Creates a list that holds a copy of the elements.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());
}
