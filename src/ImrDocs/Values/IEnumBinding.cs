using ImrDocs.Templating.Schema;

namespace ImrDocs.Values;

/// <summary>Ties an enum to its members as data. The generator implements it for every enum of a section.</summary>
/// <typeparam name="T">The enum.</typeparam>
public interface IEnumBinding<T>
    where T : struct, Enum
{
    /// <summary>The enum as data.</summary>
    static abstract EnumType Type { get; }

    /// <summary>The index of the value among the members, or -1 when it is none of them.</summary>
    static abstract int IndexOf(T value);

    /// <summary>The value of the member at the index.</summary>
    static abstract T ValueAt(int index);
}
