namespace ImrDocs.Sentences;

/// <summary>Sections that have the same value of a field.</summary>
/// <typeparam name="TKey">The type of the value.</typeparam>
/// <typeparam name="TSection">The type of the sections.</typeparam>
public sealed class SectionGroup<TKey, TSection>
{
    internal SectionGroup(TKey key, IReadOnlyList<TSection> items) => (Key, Items) = (key, items);

    /// <summary>The value.</summary>
    public TKey Key { get; }

    /// <summary>The sections, in the order in which they stood before.</summary>
    public IReadOnlyList<TSection> Items { get; }
}
