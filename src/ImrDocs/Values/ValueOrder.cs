using System.Globalization;
using System.Numerics;

namespace ImrDocs.Values;

/// <summary>
/// The order in which <c>array.sort</c> puts values: texts by their UTF-16 code units, on every machine, and numbers of
/// whatever types by their size.
/// </summary>
internal sealed class ValueOrder : IComparer<object?>
{
    public static ValueOrder Instance { get; } = new();

    public int Compare(object? x, object? y) =>
        (x, y) switch
        {
            (string a, string b) => string.CompareOrdinal(a, b),
            (IConvertible or BigInteger, IConvertible or BigInteger) when x.GetType() != y.GetType() => CompareNumbers(
                x,
                y
            ),
            _ => Comparer<object?>.Default.Compare(x, y),
        };

    // In the type in which templates calculate with both.
    private static int CompareNumbers(object x, object y) =>
        (x, y) switch
        {
            (int or long or decimal, int or long or decimal) => Convert
                .ToDecimal(x, CultureInfo.InvariantCulture)
                .CompareTo(Convert.ToDecimal(y, CultureInfo.InvariantCulture)),
            _ => Number(x).CompareTo(Number(y)),
        };

    private static double Number(object value) =>
        value switch
        {
            BigInteger number => (double)number,
            int or long or float or double or decimal => Convert.ToDouble(value, CultureInfo.InvariantCulture),
            _ => throw new ArgumentException("what is sorted has no common order"),
        };
}
