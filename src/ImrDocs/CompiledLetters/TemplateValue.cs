using ImrDocs.Values;

namespace ImrDocs.CompiledLetters;

/// <summary>What compiled templates do with values where C# alone does something else.</summary>
public static class TemplateValue
{
    // The greatest whole number that floating point holds exactly: 2 to the power of 53.
    private const long GreatestExact = 1L << 53;

    /// <summary>One whole number divided by another, as a number of floating point.</summary>
    public static double Divide(long dividend, long divisor) =>
        IsExact(dividend) && IsExact(divisor)
            ? (double)dividend / divisor
            : throw new CompiledFallbackException(FallbackReasons.Number);

    /// <summary>A whole number with the other sign.</summary>
    public static long Negate(long number) =>
        number is int.MinValue or long.MinValue ? throw new CompiledFallbackException(FallbackReasons.Number) : -number;

    /// <summary>A whole number without its sign.</summary>
    public static long Abs(long number) => number < 0 ? Negate(number) : number;

    /// <summary>The least whole number that is not below a number.</summary>
    public static decimal Ceiling(decimal number) => Rounding.Ceiling(number);

    /// <inheritdoc cref="Ceiling(decimal)"/>
    public static double Ceiling(double number) => Math.Ceiling(number);

    /// <summary>The greatest whole number that is not above a number.</summary>
    public static decimal Floor(decimal number) => Rounding.Floor(number);

    /// <inheritdoc cref="Floor(decimal)"/>
    public static double Floor(double number) => Math.Floor(number);

    /// <summary>
    /// The nearest number with as many decimals, from 0 to 15; of two that are as near, the one that ends evenly.
    /// </summary>
    public static decimal Round(decimal number, int decimals) => Rounding.Round(number, decimals);

    /// <inheritdoc cref="Round(decimal, int)"/>
    public static double Round(double number, int decimals) => Math.Round(number, decimals);

    /// <summary>
    /// A value of which the template's author says that it is there; one that is not is left to the interpreter, which
    /// says so.
    /// </summary>
    public static T Present<T>(T? value)
        where T : class => value ?? throw Absent();

    /// <inheritdoc cref="Present{T}(T)"/>
    public static T Present<T>(T? value)
        where T : struct => value ?? throw Absent();

    /// <summary>The first element of a list that has one, as the template's author says.</summary>
    public static T First<T>(IReadOnlyList<T> list) => list.Count > 0 ? list[0] : throw Absent();

    /// <summary>The last element of a list that has one, as the template's author says.</summary>
    public static T Last<T>(IReadOnlyList<T> list) => list.Count > 0 ? list[^1] : throw Absent();

    /// <summary>
    /// A text that a variable keeps; one that grew without end is left to the interpreter, which says so.
    /// </summary>
    public static string? Kept(string? text) =>
        text is { Length: > RenderingLimits.Output }
            ? throw new CompiledFallbackException(FallbackReasons.Limit)
            : text;

    private static CompiledFallbackException Absent() => new(FallbackReasons.AbsentValue);

    private static bool IsExact(long number) => number is >= -GreatestExact and <= GreatestExact;
}
