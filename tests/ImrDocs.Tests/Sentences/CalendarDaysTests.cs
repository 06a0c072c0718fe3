using CsCheck;
using ImrDocs.Sentences;

namespace ImrDocs.Tests.Sentences;

public class CalendarDaysTests
{
    // December 9, 2016, is a Friday.
    private static readonly DateOnly Friday = new(2016, 12, 9);
    private static readonly DateOnly Saturday = new(2016, 12, 10);
    private static readonly DateOnly Sunday = new(2016, 12, 11);
    private static readonly DateOnly Monday = new(2016, 12, 12);
    private static readonly DateOnly Tuesday = new(2016, 12, 13);

    private static readonly Gen<DateOnly> Dates = Gen.Int[-40, 40].Select(static days => Friday.AddDays(days));

    [Fact]
    public void Days_are_counted_across_a_leap_day_and_backward()
    {
        Assert.Equal(2, CalendarDays.Until(new(2016, 2, 28), new(2016, 3, 1)));
        Assert.Equal(1, CalendarDays.Until(new(2100, 2, 28), new(2100, 3, 1)));
        Assert.Equal(0, CalendarDays.Until(Friday, Friday));
        Assert.Equal(-3, CalendarDays.Until(Monday, Friday));
    }

    [Fact]
    public void A_business_day_after_a_day_of_the_weekend_is_the_next_Monday()
    {
        Assert.Equal(Monday, CalendarDays.AddBusinessDays(Friday, 1, []));
        Assert.Equal(Monday, CalendarDays.AddBusinessDays(Saturday, 1, []));
        Assert.Equal(Monday, CalendarDays.AddBusinessDays(Sunday, 1, []));
        Assert.Equal(Tuesday, CalendarDays.AddBusinessDays(Sunday, 2, []));
        Assert.Equal(1, CalendarDays.BusinessDaysUntil(Saturday, Monday, []));
    }

    [Fact]
    public void A_business_day_before_a_day_of_the_weekend_is_the_last_Friday()
    {
        Assert.Equal(Friday, CalendarDays.AddBusinessDays(Monday, -1, []));
        Assert.Equal(Friday, CalendarDays.AddBusinessDays(Sunday, -1, []));
        Assert.Equal(Friday, CalendarDays.AddBusinessDays(Saturday, -1, []));
    }

    [Fact]
    public void No_business_days_after_a_date_is_the_date_itself_also_on_a_weekend_or_a_holiday()
    {
        Assert.Equal(Saturday, CalendarDays.AddBusinessDays(Saturday, 0, []));
        Assert.Equal(Friday, CalendarDays.AddBusinessDays(Friday, 0, [Friday]));
        Assert.Equal(0, CalendarDays.BusinessDaysUntil(Friday, Friday, []));
        Assert.Equal(0, CalendarDays.BusinessDaysUntil(Friday, Sunday, []));
    }

    [Fact]
    public void A_holiday_counts_once_and_not_on_a_weekend()
    {
        Assert.Equal(Tuesday, CalendarDays.AddBusinessDays(Friday, 1, [Monday, Saturday, Monday]));
        Assert.Equal(1, CalendarDays.BusinessDaysUntil(Friday, Tuesday, [Monday, Saturday, Monday]));
    }

    [Fact]
    public void Holidays_that_follow_each_other_are_all_passed()
    {
        DateOnly[] holidays = [.. Enumerable.Range(1, 30).Select(Friday.AddDays)];

        Assert.Equal(new DateOnly(2017, 1, 9), CalendarDays.AddBusinessDays(Friday, 1, holidays));
        Assert.Equal(Friday, CalendarDays.AddBusinessDays(new DateOnly(2017, 1, 9), -1, holidays));
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    [InlineData(3_000_000)]
    [InlineData(-3_000_000)]
    [InlineData(4_000_001)]
    public void A_date_outside_the_calendar_is_an_error(long days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarDays.AddBusinessDays(Friday, days, []));

    [Fact]
    public void The_ends_of_the_calendar_are_reached_and_not_passed()
    {
        Assert.Equal(DateOnly.MaxValue, CalendarDays.AddBusinessDays(DateOnly.MaxValue.AddDays(-1), 1, []));
        Assert.Equal(DateOnly.MinValue, CalendarDays.AddBusinessDays(DateOnly.MinValue.AddDays(1), -1, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarDays.AddBusinessDays(DateOnly.MaxValue, 1, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarDays.AddBusinessDays(DateOnly.MinValue, -1, []));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            CalendarDays.AddBusinessDays(DateOnly.MinValue.AddDays(1), -1, [DateOnly.MinValue])
        );
    }

    [Fact]
    public void Business_days_are_those_that_a_calendar_shows() =>
        Gen.Select(Dates, Dates, Dates.Array[0, 12])
            .Sample(
                static (from, to, holidays) =>
                    Assert.Equal(
                        CountOnCalendar(from, to, holidays),
                        CalendarDays.BusinessDaysUntil(from, to, holidays)
                    )
            );

    [Fact]
    public void A_date_so_many_business_days_away_is_the_one_that_a_calendar_shows() =>
        Gen.Select(Dates, Gen.Int[-30, 30], Dates.Array[0, 12])
            .Sample(
                static (from, days, holidays) =>
                {
                    var found = CalendarDays.AddBusinessDays(from, days, holidays);

                    Assert.Equal(AddOnCalendar(from, days, holidays), found);
                    Assert.Equal(days, CalendarDays.BusinessDaysUntil(from, found, holidays));
                }
            );

    private static bool IsBusinessDay(DateOnly date, DateOnly[] holidays) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(date);

    private static long CountOnCalendar(DateOnly from, DateOnly to, DateOnly[] holidays)
    {
        var (sign, first, last) = from <= to ? (1, from.AddDays(1), to) : (-1, to, from.AddDays(-1));
        var count = 0;
        for (var date = first; date <= last; date = date.AddDays(1))
        {
            count += IsBusinessDay(date, holidays) ? 1 : 0;
        }

        return sign * count;
    }

    private static DateOnly AddOnCalendar(DateOnly date, int days, DateOnly[] holidays)
    {
        for (var left = Math.Abs(days); left > 0; left -= IsBusinessDay(date, holidays) ? 1 : 0)
        {
            date = date.AddDays(Math.Sign(days));
        }

        return date;
    }
}
