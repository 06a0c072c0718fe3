using System.Globalization;
using ImrDocs.Values;
using Scriban.Functions;

namespace ImrDocs.CompiledLetters;

/// <summary>The texts that templates see of values.</summary>
public static class PrintedText
{
    private static readonly DateTimeFunctions Dates = new();

    /// <summary>The label of a choice.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <typeparam name="TBinding">What ties the enum to its members.</typeparam>
    public static string OfChoice<T, TBinding>(T value)
        where T : struct, Enum
        where TBinding : IEnumBinding<T> =>
        TBinding.IndexOf(value) is >= 0 and var index
            ? TBinding.Type.Members[index].Label
            : throw new CompiledFallbackException(FallbackReasons.UndeclaredChoice);

    /// <summary>The digits of a whole number.</summary>
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The digits of a number with all its decimals.</summary>
    public static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The digits of a number of floating point.</summary>
    public static string Of(double number) =>
        double.IsFinite(number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : throw new CompiledFallbackException(FallbackReasons.Number);

    /// <summary>A number in one of .NET's formats.</summary>
    public static string Of<T>(T number, string format)
        where T : struct, IFormattable => number.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>A date in one of Scriban's formats.</summary>
    public static string Of(DateOnly date, string format) =>
        Dates.ToString(date.ToDateTime(TimeOnly.MinValue), format, CultureInfo.InvariantCulture)!;
}
