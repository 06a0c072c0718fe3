using System.Globalization;
using ImrDocs.Templating.Schema;
using static ImrDocs.Tests.Soundness.Calls.FunctionCall;

namespace ImrDocs.Tests.Soundness.Calls;

/// <summary>Generates calls of functions that take a number, and calculations with one.</summary>
internal sealed class NumberCalls(Random random)
{
    private static readonly TextType Text = new();
    private static readonly IntegerType Whole = new();
    private static readonly DecimalType Fraction = new();

    /// <summary>A function of a whole number.</summary>
    public FunctionCall NextWhole()
    {
        var number = random.Next(1, 9);
        return random.Next(5) switch
        {
            0 => new("string.pluralize 'one' 'many'", Text, static value => (long)value == 1 ? "one" : "many"),
            1 => new($"string.append ' of {Number(number)}'", Text, value =>
                Invariant(value) + " of " + Number(number)
            ),
            2 => new("string.size", Whole, static value => (long)Invariant(value).Length),
            3 => new($"math.modulo {Number(number)}", Whole, value => (long)value % number),
            _ => NextNumber(),
        };
    }

    /// <summary>A function of any number.</summary>
    public FunctionCall NextNumber()
    {
        var number = random.Next(1, 9);
        return random.Next(10) switch
        {
            0 => new("math.abs", Fraction, static value => Same(value, Math.Abs, Math.Abs)),
            1 => new($"math.plus {Number(number)}", Fraction, value =>
                Same(value, whole => whole + number, part => part + number)
            ),
            2 => new($"math.minus {Number(number)}", Fraction, value =>
                Same(value, whole => whole - number, part => part - number)
            ),
            3 => new($"math.times {Number(number)}", Fraction, value =>
                Same(value, whole => whole * number, part => part * number)
            ),
            4 => new("math.ceil", Fraction, static value => Same(value, static whole => whole, decimal.Ceiling)),
            5 => new("math.floor", Fraction, static value => Same(value, static whole => whole, decimal.Floor)),
            6 => new("math.round 1", Fraction, static value =>
                Same(
                    value,
                    static whole => whole,
                    static part =>
                        decimal.Parse(
                            decimal.Round(part, 1).ToString("0.#", CultureInfo.InvariantCulture),
                            CultureInfo.InvariantCulture
                        )
                )
            ),
            7 => new("math.format 'N1'", Text, static value =>
                Convert.ToDecimal(value, CultureInfo.InvariantCulture).ToString("N1", CultureInfo.InvariantCulture)
            ),
            8 => new("math.is_number", new BooleanType(), static _ => true),
            _ => new("object.format '0.00'", Text, static value =>
                Convert.ToDecimal(value, CultureInfo.InvariantCulture).ToString("0.00", CultureInfo.InvariantCulture)
            ),
        };
    }

    private static object Same(object value, Func<long, long> whole, Func<decimal, decimal> part) =>
        value is decimal number ? part(number) : whole(Convert.ToInt64(value, CultureInfo.InvariantCulture));

    private static string Invariant(object value) => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);
}
