namespace ImrDocs.Templating.Binding.Types;

/// <summary>A number that a value is known not to be below.</summary>
/// <param name="Number">The number.</param>
/// <param name="IsExclusive">Whether the value is known to be more than the number.</param>
internal readonly record struct LowerBound(decimal Number, bool IsExclusive = false)
{
    /// <summary>The bound of what is 0 or more.</summary>
    public static readonly LowerBound Zero = new(0);

    /// <summary>The bound of what is 1 or more.</summary>
    public static readonly LowerBound One = new(1);

    /// <summary>Whether a value with this bound is 0 or more.</summary>
    public bool IsAtLeastZero => Number >= 0;

    /// <summary>Whether a value with this bound is more than 0.</summary>
    public bool IsAboveZero => Number > 0 || (Number == 0 && IsExclusive);

    /// <summary>
    /// The bound of a number that is written out: its sign, so that calls that differ in it alone are alike.
    /// </summary>
    public static LowerBound? OfWritten(decimal number) =>
        number switch
        {
            < 0 => null,
            < 1 => number > 0 ? new(0, IsExclusive: true) : Zero,
            _ => One,
        };

    /// <summary>The bound of a value that has one of two bounds; null stands for none.</summary>
    public static LowerBound? Either(LowerBound? a, LowerBound? b) =>
        a is { } x && b is { } y
            ? x.IsBelow(y)
                ? x
                : y
            : null;

    /// <summary>The bound of a value that has both bounds; null stands for none.</summary>
    public static LowerBound? Both(LowerBound? a, LowerBound? b) =>
        a is { } x && b is { } y
            ? x.IsBelow(y)
                ? y
                : x
            : a ?? b;

    private bool IsBelow(LowerBound other) =>
        Number < other.Number || (Number == other.Number && !IsExclusive && other.IsExclusive);
}
