namespace ImrDocs.Values;

/// <summary>
/// Rounds decimal numbers as Scriban rounds numbers of floating point, and loses no digit that they have.
/// </summary>
internal static class Rounding
{
    // Divided by it, a decimal loses the zeros at its end: what is rounded shows none, as in Scriban.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>The least whole number that is not below a number.</summary>
    public static decimal Ceiling(decimal number) => decimal.Ceiling(number) / One;

    /// <summary>The greatest whole number that is not above a number.</summary>
    public static decimal Floor(decimal number) => decimal.Floor(number) / One;

    /// <summary>The nearest number with as many decimals; of two that are as near, the one that ends evenly.</summary>
    public static decimal Round(decimal number, int decimals) =>
        decimal.Round(number, decimals, MidpointRounding.ToEven) / One;
}
