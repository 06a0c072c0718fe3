namespace ImrDocs.Declarations;

/// <summary>The least and the greatest value of a number, or of each number of a list; both ends are allowed.</summary>
/// <param name="minimum">The least value.</param>
/// <param name="maximum">The greatest value, not less than <paramref name="minimum"/>.</param>
/// <remarks>
/// The check of templates uses the range: a divisor, for example, must be known to be more than 0.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RangeAttribute(long minimum, long maximum) : Attribute
{
    /// <summary>The least value.</summary>
    public long Minimum { get; } = minimum;

    /// <summary>The greatest value.</summary>
    public long Maximum { get; } = maximum;
}
