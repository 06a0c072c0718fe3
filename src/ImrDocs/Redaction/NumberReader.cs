using System.Globalization;

namespace ImrDocs.Redaction;

/// <summary>Finds the numbers that a text says, in every form that is usual.</summary>
/// <remarks>
/// Thousands are set apart by commas, points, apostrophes or spaces, or not at all; the decimal sign is a point or a
/// comma. Where a sign could be either, the text says both numbers. Numbers of fewer than four digits stand everywhere
/// by chance, and are not found.
/// </remarks>
internal static class NumberReader
{
    private const int LeastDigits = 4;

    // As many as a decimal holds.
    private const int MostDigits = 28;

    /// <summary>The numbers that a text says.</summary>
    /// <param name="text">A text in the form in which texts are compared.</param>
    public static IReadOnlyList<SpokenNumber> NumbersIn(string text)
    {
        List<SpokenNumber> numbers = [];
        for (var at = 0; at < text.Length; at++)
        {
            if (IsStart(text, at))
            {
                numbers.AddRange(NumbersAt(text, at));
            }
        }

        return numbers;
    }

    private static bool IsStart(string text, int at) =>
        char.IsAsciiDigit(text[at]) && (at == 0 || !(char.IsAsciiDigit(text[at - 1]) || IsInNumber(text, at - 1)));

    private static bool IsInNumber(string text, int sign) =>
        sign > 0 && text[sign] is '.' or ',' or '\'' && char.IsAsciiDigit(text[sign - 1]);

    private static IEnumerable<SpokenNumber> NumbersAt(string text, int start)
    {
        var end = EndOfDigits(text, start);
        var numbers = Ending(text, text[start..end], end, group: '\0');
        if (end - start > 3 || end == text.Length || text[end] is not (',' or '.' or '\'' or ' '))
        {
            return numbers;
        }

        var (group, whole) = (text[end], text[start..end]);
        while (
            whole.Length < MostDigits
            && end < text.Length
            && text[end] == group
            && EndOfDigits(text, end + 1) == end + 4
        )
        {
            whole += text[(end + 1)..(end + 4)];
            end += 4;
            numbers = numbers.Concat(Ending(text, whole, end, group));
        }

        return numbers;
    }

    // The number that ends here, and the one whose decimals follow.
    private static IEnumerable<SpokenNumber> Ending(string text, string whole, int end, char group)
    {
        var hasMore = end < text.Length && text[end] is '.' or ',' or '\'' && EndOfDigits(text, end + 1) > end + 1;
        if (!hasMore || (text[end] == ',' && whole.Length > 3 && group is '\0'))
        {
            foreach (var number in Read(whole, ""))
            {
                yield return number;
            }
        }

        if (hasMore && text[end] is '.' or ',' && text[end] != group)
        {
            var last = EndOfDigits(text, end + 1);
            var isNumber = last == text.Length || text[last] != text[end] || EndOfDigits(text, last + 1) == last + 1;
            foreach (var number in isNumber ? Read(whole, text[(end + 1)..last]) : [])
            {
                yield return number;
            }
        }
    }

    private static IEnumerable<SpokenNumber> Read(string whole, string decimals)
    {
        var digits = whole.TrimStart('0') + decimals;
        if (digits.Length is < LeastDigits or > MostDigits)
        {
            return [];
        }

        var number = $"0{whole}.{decimals}0";
        var value = decimal.Parse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return [new(value, decimals.Length)];
    }

    private static int EndOfDigits(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }
}
