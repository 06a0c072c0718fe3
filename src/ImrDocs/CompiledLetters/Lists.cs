using System.Collections;
using System.Diagnostics.CodeAnalysis;
using ImrDocs.Values;

namespace ImrDocs.CompiledLetters;

/// <summary>What Scriban's functions make of lists, with the types of their elements.</summary>
public static class Lists
{
    /// <summary>The numbers of a list in the type in which templates calculate.</summary>
    [return: NotNullIfNotNull(nameof(list))]
    public static IReadOnlyList<long>? Widened(IReadOnlyList<int>? list) =>
        list is null ? null : [.. list.Select(static number => (long)number)];

    /// <summary>The whole numbers from one to another, up or down.</summary>
    public static IReadOnlyList<long> Range(long from, long to, bool isInclusive)
    {
        if (Math.Max(from, to) - (Int128)Math.Min(from, to) >= RenderingLimits.Loops)
        {
            throw new CompiledFallbackException(FallbackReasons.Limit);
        }

        var count = (int)Math.Abs(to - from) + (isInclusive ? 1 : 0);
        var step = from < to ? 1 : -1;
        return [.. Enumerable.Range(0, count).Select(i => from + (step * i))];
    }

    /// <summary>A list with one element more at its end.</summary>
    public static IReadOnlyList<T> Added<T>(IReadOnlyList<T> list, T value) => Bounded([.. list, value]);

    /// <summary>A list with the elements of another at its end.</summary>
    public static IReadOnlyList<T> Joined<T>(IReadOnlyList<T> list, IReadOnlyList<T> other) =>
        Bounded([.. list, .. other]);

    /// <summary>What each element of a list has.</summary>
    public static IReadOnlyList<TResult> Mapped<T, TResult>(IReadOnlyList<T> list, Func<T, TResult> read) =>
        [.. list.Select(read)];

    /// <summary>The first elements of a list.</summary>
    public static IReadOnlyList<T> First<T>(IReadOnlyList<T> list, long count) =>
        [.. list.Take((int)Math.Clamp(count, 0, list.Count))];

    /// <summary>A list without its first elements.</summary>
    public static IReadOnlyList<T> Without<T>(IReadOnlyList<T> list, long count) =>
        [.. list.Skip((int)Math.Clamp(count, 0, list.Count))];

    /// <summary>A list from its end to its beginning.</summary>
    public static IReadOnlyList<T> Reversed<T>(IReadOnlyList<T> list) => [.. list.Reverse()];

    /// <summary>Each element of a list once.</summary>
    public static IReadOnlyList<T> Distinct<T>(IReadOnlyList<T> list) => [.. list.Distinct()];

    /// <summary>A list in the order of its elements; texts in that of their UTF-16 code units.</summary>
    public static IReadOnlyList<T> Sorted<T>(IReadOnlyList<T> list) =>
        [.. list.OrderBy(static element => (object?)element, ValueOrder.Instance)];

    /// <summary>The texts that one of Scriban's functions gives.</summary>
    public static IReadOnlyList<string> Texts(IEnumerable? texts) =>
        Bounded([.. (texts ?? Array.Empty<string>()).Cast<string>()]);

    // A list that grew without end is left to the interpreter, which says so.
    private static T[] Bounded<T>(T[] list) =>
        list.Length > RenderingLimits.Loops ? throw new CompiledFallbackException(FallbackReasons.Limit) : list;
}
