using ImrDocs.Templating.Binding.Types;

namespace ImrDocs.Templating.Binding.Knowledge;

/// <summary>What the tests on the way to a place say of a value.</summary>
/// <param name="IsPresent">Whether it is known to be there.</param>
/// <param name="HasContent">Whether the list or text is known not to be empty.</param>
/// <param name="Equal">The written-out values that it is known to be.</param>
/// <param name="Unequal">The written-out values that it is known not to be.</param>
internal sealed record ValueFacts(bool IsPresent, bool HasContent, NameMap<string> Equal, NameMap<string> Unequal)
{
    private static readonly NameJoin<string> Shared = new(static (a, _) => a, Alone: null);
    private static readonly NameJoin<string> Any = new(static (a, _) => a, NameJoin<string>.Kept);

    /// <summary>What is known of a value of which nothing is known.</summary>
    public static ValueFacts None { get; } =
        new(IsPresent: false, HasContent: false, NameMap<string>.Empty, NameMap<string>.Empty);

    /// <summary>What the number is known not to be below; null when that is not known.</summary>
    public LowerBound? Least { get; init; }

    /// <summary>Whether it is the value that is written out; null when that is not known.</summary>
    public bool? IsEqual(string literal) =>
        Unequal.Contains(literal) ? false
        : Equal.Contains(literal) ? true
        : Equal.IsEmpty ? null
        : false;

    /// <summary>What is known where one of two ways was taken; null where that is nothing.</summary>
    public static ValueFacts? Either(ValueFacts a, ValueFacts b)
    {
        var facts = new ValueFacts(
            a.IsPresent && b.IsPresent,
            a.HasContent && b.HasContent,
            a.Equal.Join(b.Equal, Shared),
            a.Unequal.Join(b.Unequal, Shared)
        )
        {
            Least = LowerBound.Either(a.Least, b.Least),
        };
        return facts.Equals(a) ? a
            : facts.Equals(None) ? null
            : facts;
    }

    /// <summary>What is known where both are.</summary>
    public static ValueFacts Both(ValueFacts a, ValueFacts b) =>
        new(
            a.IsPresent || b.IsPresent,
            a.HasContent || b.HasContent,
            a.Equal.Join(b.Equal, Any),
            a.Unequal.Join(b.Unequal, Any)
        )
        {
            Least = LowerBound.Both(a.Least, b.Least),
        };
}
