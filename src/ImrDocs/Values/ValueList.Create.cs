using System.Runtime.CompilerServices;

namespace ImrDocs.Values;

/// <summary>Creates immutable lists with value equality.</summary>
public static class ValueList
{
    /// <summary>Creates a list that holds a copy of the elements.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());

    /// <summary>The elements of a list side by side: without a copy where it is a list of a model.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<T> AsSpan<T>(IReadOnlyList<T> list) =>
        list is ValueList<T> values ? values.AsSpan() : Copy(list);

    private static T[] Copy<T>(IReadOnlyList<T> list) => [.. list];
}
