using System.Runtime.CompilerServices;

namespace ImrDocs.CompiledLetters;

/// <summary>Writes dates by Scriban's formats, without a string.</summary>
internal static class DateText
{
    private const int Abbreviation = 3;

    private static readonly byte[][] Months =
    [
        [.. "January"u8],
        [.. "February"u8],
        [.. "March"u8],
        [.. "April"u8],
        [.. "May"u8],
        [.. "June"u8],
        [.. "July"u8],
        [.. "August"u8],
        [.. "September"u8],
        [.. "October"u8],
        [.. "November"u8],
        [.. "December"u8],
    ];

    private static readonly byte[][] Days =
    [
        [.. "Sunday"u8],
        [.. "Monday"u8],
        [.. "Tuesday"u8],
        [.. "Wednesday"u8],
        [.. "Thursday"u8],
        [.. "Friday"u8],
        [.. "Saturday"u8],
    ];

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
                (byte)'m' => TwoDigits.Write(month, rest),
                (byte)'d' => TwoDigits.Write(day, rest),
                (byte)'e' => TwoDigits.WriteUnpadded(day, rest),
                (byte)'Y' => TwoDigits.Write(year / 100, rest) + TwoDigits.Write(year % 100, rest[2..]),
                (byte)'y' => TwoDigits.Write(year % 100, rest),
                var name => Name(name, date, rest),
            };
        }

        return length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Name(byte part, DateOnly date, Span<byte> destination) =>
        part switch
        {
            (byte)'B' => Copy(Months[date.Month - 1], destination),
            (byte)'b' or (byte)'h' => Copy(Months[date.Month - 1].AsSpan(0, Abbreviation), destination),
            (byte)'A' => Copy(Days[(int)date.DayOfWeek], destination),
            (byte)'a' => Copy(Days[(int)date.DayOfWeek].AsSpan(0, Abbreviation), destination),
            _ => throw new CompiledFallbackException(FallbackReasons.Function),
        };

    private static int Copy(ReadOnlySpan<byte> text, Span<byte> destination)
    {
        text.CopyTo(destination);
        return text.Length;
    }
}
