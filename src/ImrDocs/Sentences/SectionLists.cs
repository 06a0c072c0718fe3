namespace ImrDocs.Sentences;

/// <summary>Sections in an order and in groups.</summary>
public static class SectionLists
{
    /// <summary>
    /// Sections in the order of a value of each, texts by their UTF-16 code units; those with the same value keep their
    /// order.
    /// </summary>
    public static IReadOnlyList<TSection> SortedBy<TKey, TSection>(
        IReadOnlyList<TSection> list,
        Func<TSection, TKey> key,
        bool descending
    )
    {
        var order = typeof(TKey) == typeof(string) ? (IComparer<TKey>)StringComparer.Ordinal : Comparer<TKey>.Default;
        return descending ? [.. list.OrderByDescending(key, order)] : [.. list.OrderBy(key, order)];
    }

    /// <summary>
    /// Sections with the same value together, in the order of the first section of each group.
    /// </summary>
    public static IReadOnlyList<SectionGroup<TKey, TSection>> GroupedBy<TKey, TSection>(
        IReadOnlyList<TSection> list,
        Func<TSection, TKey> key
    ) => [.. list.GroupBy(key).Select(static group => new SectionGroup<TKey, TSection>(group.Key, [.. group]))];
}
