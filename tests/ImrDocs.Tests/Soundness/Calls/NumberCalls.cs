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
        return random.Next(9) switch
        {
            5 => new("english.number_words", Text, static value => InWords((long)value)),
            6 => new("english.ordinal", Text, static value => Ordinal((long)value)),
            7 => new("english.ordinal_words", Text, static value => InOrder(InWords((long)value))),
            8 => new("english.counted 'case'", Text, static value =>
                ((long)value).ToString("N0", CultureInfo.InvariantCulture) + ((long)value == 1 ? " case" : " cases")
            ),
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
        return random.Next(11) switch
        {
            9 => new("us.dollars", Text, static value =>
                Dollars(Convert.ToDecimal(value, CultureInfo.InvariantCulture))
            ),
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

    private static string Dollars(decimal amount)
    {
        var cents = Math.Floor((Math.Abs(amount) * 100) + 0.5m);
        return (amount < 0 && cents > 0 ? "-$" : "$") + (cents / 100).ToString("N2", CultureInfo.InvariantCulture);
    }

    private static string Ordinal(long number)
    {
        var digits = number.ToString("N0", CultureInfo.InvariantCulture);
        return digits
            + (
                digits.EndsWith("11", StringComparison.Ordinal)
                || digits.EndsWith("12", StringComparison.Ordinal)
                || digits.EndsWith("13", StringComparison.Ordinal)
                    ? "th"
                : digits[^1] == '1' ? "st"
                : digits[^1] == '2' ? "nd"
                : digits[^1] == '3' ? "rd"
                : "th"
            );
    }

    // Read from the right, three digits at a time.
    private static string InWords(long number)
    {
        string[] small =
        [
            .. "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".Split(
                ' '
            ),
            .. "sixteen seventeen eighteen nineteen".Split(' '),
        ];
        var tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');
        var scales = " thousand million billion trillion quadrillion quintillion".Split(' ');
        var rest = (decimal)Math.Abs((decimal)number);
        List<string> words = [];
        for (var scale = 0; rest > 0; scale++)
        {
            var part = (int)(rest % 1000);
            rest = decimal.Floor(rest / 1000);
            List<string> said = [];
            if (part >= 100)
            {
                said.AddRange([small[part / 100], "hundred"]);
            }

            var (ten, one) = (part % 100 / 10, part % 100 % 10);
            if (ten > 1)
            {
                said.Add(one > 0 ? $"{tens[ten]}-{small[one]}" : tens[ten]);
            }
            else if (part % 100 > 0)
            {
                said.Add(small[part % 100]);
            }

            if (part > 0 && scale > 0)
            {
                said.Add(scales[scale]);
            }

            words.InsertRange(0, said);
        }

        return number == 0 ? "zero" : (number < 0 ? "minus " : "") + string.Join(' ', words);
    }

    private static string InOrder(string words)
    {
        (string Word, string Place)[] changes =
        [
            ("one", "first"),
            ("two", "second"),
            ("three", "third"),
            ("five", "fifth"),
            ("eight", "eighth"),
            ("nine", "ninth"),
            ("twelve", "twelfth"),
            ("y", "ieth"),
            ("", "th"),
        ];
        var (word, place) = changes.First(change => words.EndsWith(change.Word, StringComparison.Ordinal));
        return words[..^word.Length] + place;
    }

    private static string Invariant(object value) => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);
}
