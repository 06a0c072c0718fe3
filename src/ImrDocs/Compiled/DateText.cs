namespace ImrDocs.Compiled;

/// <summary>Writes dates by Scriban's formats, without a string.</summary>
internal static class DateText
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary>Writes a date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="format">The format.</param>
    /// <param name="destination">Where to write; long enough for the longest date.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Write(DateOnly date, ReadOnlySpan<byte> format, Span<byte> destination)
    {
        var (year, month, day) = date;
        var length = 0;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != (byte)'%')
            {
                destination[length++] = format[i];
                continue;
            }

            var rest = destination[length..];
            length += format[++i] switch
            {
                (byte)'m' => TwoDigits(month, rest),
                (byte)'d' => TwoDigits(day, rest),
                (byte)'e' => day < 10 ? Digit(day, rest) : TwoDigits(day, rest),
                (byte)'Y' => FourDigits(year, rest),
                (byte)'y' => TwoDigits(year % 100, rest),
                (byte)'B' => Letters(Months[month - 1], rest),
                (byte)'b' or (byte)'h' => Letters(Months[month - 1].AsSpan(0, 3), rest),
                (byte)'A' => Letters(Days[(int)date.DayOfWeek], rest),
                (byte)'a' => Letters(Days[(int)date.DayOfWeek].AsSpan(0, 3), rest),
                _ => throw new GivenUpException(),
            };
        }

        return length;
    }

    private static int Digit(int number, Span<byte> destination)
    {
        destination[0] = (byte)('0' + number);
        return 1;
    }

    private static int TwoDigits(int number, Span<byte> destination)
    {
        destination[1] = (byte)('0' + (number % 10));
        destination[0] = (byte)('0' + (number / 10));
        return 2;
    }

    private static int FourDigits(int number, Span<byte> destination)
    {
        TwoDigits(number / 100, destination);
        TwoDigits(number % 100, destination[2..]);
        return 4;
    }

    private static int Letters(ReadOnlySpan<char> text, Span<byte> destination)
    {
        for (var i = 0; i < text.Length; i++)
        {
            destination[i] = (byte)text[i];
        }

        return text.Length;
    }
}
