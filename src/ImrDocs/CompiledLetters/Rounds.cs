using ImrDocs.Values;

namespace ImrDocs.CompiledLetters;

/// <summary>The elements that a loop walks.</summary>
public static class Rounds
{
    /// <summary>The part of a list that a loop walks, in the list's order.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="list">The list.</param>
    /// <param name="offset">How many elements are left out at the beginning.</param>
    /// <param name="limit">How many are walked at the most; 0 for all.</param>
    /// <param name="isReversed">Whether the loop walks from the end, so that the limit counts from there.</param>
    public static ReadOnlySpan<T> Of<T>(IReadOnlyList<T> list, int offset, int limit, bool isReversed)
    {
        var items = ValueList.AsSpan(list);
        items = items[Math.Clamp(offset, 0, items.Length)..];
        return limit <= 0 || limit >= items.Length ? items
            : isReversed ? items[^limit..]
            : items[..limit];
    }
}
