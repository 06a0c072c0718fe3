using System.Globalization;
using System.Numerics;

namespace ImrDocs.Sentences;

/// <summary>Amounts in US dollars.</summary>
/// <remarks>A half cent, or half a dollar where cents are left out, goes away from zero.</remarks>
public static class UsMoney
{
    private const string WithCents = "#,##0.00";
    private const string WithoutCents = "#,##0";

    // Above it, floating point has no cents, and a decimal has no room.
    private const double Most = 1e24;

    /// <summary>An amount: <c>$1,234.50</c>, <c>-$5.00</c>; <c>$1,235</c> without cents.</summary>
    public static string Dollars(decimal amount, bool cents)
    {
        var rounded = decimal.Round(amount, cents ? 2 : 0, MidpointRounding.AwayFromZero);
        return Signed(rounded < 0, Math.Abs(rounded).ToString(Format(cents), CultureInfo.InvariantCulture));
    }

    /// <inheritdoc cref="Dollars(decimal, bool)"/>
    public static string Dollars(long amount, bool cents) => Dollars((decimal)amount, cents);

    /// <inheritdoc cref="Dollars(decimal, bool)"/>
    /// <exception cref="ArithmeticException">The amount is not a number.</exception>
    public static string Dollars(double amount, bool cents) =>
        !double.IsFinite(amount) ? throw new ArithmeticException("The amount is not a number.")
        : Math.Abs(amount) < Most ? Dollars((decimal)amount, cents)
        : Signed(amount < 0, Math.Abs(amount).ToString(Format(cents), CultureInfo.InvariantCulture));

    internal static string Dollars(BigInteger amount, bool cents) =>
        Signed(amount.Sign < 0, BigInteger.Abs(amount).ToString(Format(cents), CultureInfo.InvariantCulture));

    private static string Format(bool cents) => cents ? WithCents : WithoutCents;

    private static string Signed(bool isNegative, string digits) => (isNegative ? "-$" : "$") + digits;
}
