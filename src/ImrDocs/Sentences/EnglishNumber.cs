using System.Globalization;
using System.Numerics;

namespace ImrDocs.Sentences;

/// <summary>Whole numbers as English writes them: in words, and as a place in an order.</summary>
/// <remarks>Numbers beyond 64 bits, which no letter spells out, are written in digits.</remarks>
public static class EnglishNumber
{
    private const int Ten = 10;
    private const int Twenty = 20;
    private const int Hundred = 100;
    private const int Thousand = 1000;

    private static readonly string[] Small =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];

    private static readonly string[] Tens =
    [
        "",
        "",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
    ];

    private static readonly (ulong Size, string Name)[] Scales =
    [
        (1_000_000_000_000_000_000, "quintillion"),
        (1_000_000_000_000_000, "quadrillion"),
        (1_000_000_000_000, "trillion"),
        (1_000_000_000, "billion"),
        (1_000_000, "million"),
        (1000, "thousand"),
    ];

    /// <summary>A number in words: <c>three</c>, <c>twenty-one</c>, <c>minus five</c>.</summary>
    public static string Words(long number) =>
        number < 0 ? $"minus {Spelled(Magnitude(number))}" : Spelled((ulong)number);

    /// <summary>A place in an order in words: <c>third</c>, <c>twenty-first</c>.</summary>
    public static string OrdinalWords(long number)
    {
        var words = Words(number);
        var last = words.LastIndexOfAny([' ', '-']) + 1;
        return words[..last] + OrdinalOf(words[last..]);
    }

    /// <summary>A place in an order in digits: <c>3rd</c>, <c>1,021st</c>.</summary>
    public static string Ordinal(long number) => Digits(number) + Suffix((int)(Magnitude(number) % Hundred));

    internal static string Words(BigInteger number) => IsLong(number) ? Words((long)number) : Digits(number);

    internal static string OrdinalWords(BigInteger number) =>
        IsLong(number) ? OrdinalWords((long)number) : Ordinal(number);

    internal static string Ordinal(BigInteger number) =>
        Digits(number) + Suffix((int)(BigInteger.Abs(number) % Hundred));

    /// <summary>The digits of a number, with commas between the thousands.</summary>
    internal static string Digits(BigInteger number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static bool IsLong(BigInteger number) => number >= long.MinValue && number <= long.MaxValue;

    private static ulong Magnitude(long number) => number < 0 ? (ulong)-(number + 1) + 1 : (ulong)number;

    private static string Spelled(ulong number)
    {
        if (number < Thousand)
        {
            return BelowThousand((int)number);
        }

        List<string> parts = [];
        foreach (var (size, name) in Scales)
        {
            if (number >= size)
            {
                parts.Add($"{BelowThousand((int)(number / size))} {name}");
                number %= size;
            }
        }

        return string.Join(' ', number == 0 ? parts : parts.Append(BelowThousand((int)number)));
    }

    private static string BelowThousand(int number) =>
        number < Twenty ? Small[number]
        : number < Hundred ? Tens[number / Ten] + (number % Ten == 0 ? "" : $"-{Small[number % Ten]}")
        : $"{Small[number / Hundred]} hundred" + (number % Hundred == 0 ? "" : $" {BelowThousand(number % Hundred)}");

    private static string OrdinalOf(string word) =>
        word switch
        {
            "one" => "first",
            "two" => "second",
            "three" => "third",
            "five" => "fifth",
            "eight" => "eighth",
            "nine" => "ninth",
            "twelve" => "twelfth",
            _ when word.EndsWith('y') => word[..^1] + "ieth",
            _ => word + "th",
        };

    private static string Suffix(int lastTwo) =>
        (lastTwo / Ten, lastTwo % Ten) switch
        {
            (1, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        };
}
