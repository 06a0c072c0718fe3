namespace ImrDocs.Sentences;

/// <summary>
/// Counts days, and the business days among them: Monday to Friday without the holidays that are given.
/// </summary>
public static class CalendarDays
{
    // More days than the calendar has, so that no sum of two numbers of days overflows.
    private const long Most = 4_000_000;

    /// <summary>
    /// How many days there are after a date, up to and including another; negative where the other is earlier.
    /// </summary>
    public static long Until(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber;

    /// <summary>
    /// How many business days there are after a date, up to and including another. Where the other is earlier, the
    /// number is negative and counts from the other date up to the day before the first.
    /// </summary>
    public static long BusinessDaysUntil(DateOnly from, DateOnly to, IReadOnlyList<DateOnly> holidays)
    {
        var closed = ClosedWeekdays(holidays);
        return to >= from
            ? CountBusinessDays(from.DayNumber + 1, to.DayNumber + 1, closed)
            : -CountBusinessDays(to.DayNumber, from.DayNumber, closed);
    }

    /// <summary>
    /// The date that is a number of business days after a date, which is not counted itself, or before it where the
    /// number is negative; the date itself where it is 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such date.</exception>
    public static DateOnly AddBusinessDays(DateOnly date, long days, IReadOnlyList<DateOnly> holidays)
    {
        if (days is > Most or < -Most)
        {
            throw new ArgumentOutOfRangeException(nameof(days), "The calendar has not so many days.");
        }

        var closed = ClosedWeekdays(holidays);
        return days switch
        {
            > 0 => Later(date, days, closed),
            < 0 => Earlier(date, -days, closed),
            _ => date,
        };
    }

    private static DateOnly Later(DateOnly date, long days, int[] closed)
    {
        var (first, before) = (date.DayNumber + 1, WeekdaysBefore(date.DayNumber + 1));
        var (found, skipped) = (WeekdayAt(before + days - 1), 0L);

        // Each holiday on the way is one day more, and on those days there may be holidays again.
        while (CountClosed(first, found + 1, closed) is var passed && passed > skipped)
        {
            (found, skipped) = (WeekdayAt(before + days + passed - 1), passed);
        }

        return OfDayNumber(found);
    }

    private static DateOnly Earlier(DateOnly date, long days, int[] closed)
    {
        var before = WeekdaysBefore(date.DayNumber);
        var (found, skipped) = (WeekdayAt(before - days), 0L);
        while (CountClosed(found, date.DayNumber, closed) is var passed && passed > skipped)
        {
            (found, skipped) = (WeekdayAt(before - days - passed), passed);
        }

        return OfDayNumber(found);
    }

    private static long CountBusinessDays(long from, long to, int[] closed) =>
        WeekdaysBefore(to) - WeekdaysBefore(from) - CountClosed(from, to, closed);

    // How many of the days from one, up to the day before another.
    private static long CountClosed(long from, long to, int[] closed) => IndexOf(to, closed) - IndexOf(from, closed);

    private static int IndexOf(long day, int[] closed)
    {
        var index = Array.BinarySearch(closed, (int)Math.Clamp(day, -1, Most));
        return index < 0 ? ~index : index;
    }

    // Day 0 of the calendar is a Monday.
    private static bool IsWeekday(int day) => day % 7 < 5;

    private static long WeekdaysBefore(long day) => (day / 7 * 5) + Math.Min(day % 7, 5);

    private static long WeekdayAt(long index) => index < 0 ? -1 : (index / 5 * 7) + (index % 5);

    private static DateOnly OfDayNumber(long day) =>
        day >= 0 && day <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)day)
            : throw new ArgumentOutOfRangeException(nameof(day), "The calendar has no such date.");

    // A holiday on a weekend, or one that is given twice, takes no business day away.
    private static int[] ClosedWeekdays(IReadOnlyList<DateOnly> holidays) =>
        holidays.Count == 0
            ? []
            : [.. holidays.Select(static holiday => holiday.DayNumber).Where(IsWeekday).Distinct().Order()];
}
