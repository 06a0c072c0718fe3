using System.Collections;

namespace ImrDocs.Values;

/// <summary>A list of a model as templates see it: they can walk it and count it, never change it.</summary>
/// <remarks>Scriban looks for the non-generic list interface to find an element and the size.</remarks>
internal sealed class TemplateList(object[] items) : IList
{
    public int Count => items.Length;

    public bool IsFixedSize => true;

    public bool IsReadOnly => true;

    public bool IsSynchronized => false;

    public object SyncRoot => items;

    public object? this[int index]
    {
        get => items[index];
        set => throw ReadOnly();
    }

    public bool Contains(object? value) => IndexOf(value) >= 0;

    public void CopyTo(Array array, int index) => items.CopyTo(array, index);

    public IEnumerator GetEnumerator() => items.GetEnumerator();

    public int IndexOf(object? value) => Array.IndexOf(items, value);

    public int Add(object? value) => throw ReadOnly();

    public void Clear() => throw ReadOnly();

    public void Insert(int index, object? value) => throw ReadOnly();

    public void Remove(object? value) => throw ReadOnly();

    public void RemoveAt(int index) => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("A template cannot change the letter's data.");
}
