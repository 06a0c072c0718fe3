using System.Globalization;
using ImrDocs.Templating.Schema;
using static ImrDocs.Tests.Soundness.Calls.FunctionCall;

namespace ImrDocs.Tests.Soundness.Calls;

/// <summary>Generates calls of functions that take a date.</summary>
internal sealed class DateCalls(Random random)
{
    // A format as templates write it, and as .NET does.
    private static readonly (string Scriban, string Net)[] Formats =
    [
        ("%m/%d/%Y", "MM/dd/yyyy"),
        ("%B %d, %Y", "MMMM dd, yyyy"),
        ("%a %d %b %y", "ddd dd MMM yy"),
        ("%A", "dddd"),
        ("%F", "yyyy-MM-dd"),
        ("100%% %d", "100'%' dd"),
    ];

    public FunctionCall Next()
    {
        var number = random.Next(1, 40);
        return random.Next(7) switch
        {
            3 => new($"calendar.add_business_days {Number(number)} [(date.parse '2016-12-26')]", new DateType(), date =>
                AddBusinessDays((DateTime)date, number)
            ),
            4 => new("calendar.business_days_until (date.parse '2017-01-31') []", new IntegerType(), static date =>
                BusinessDaysUntil((DateTime)date, new DateTime(2017, 1, 31))
            ),
            5 => new("calendar.days_until (date.parse '2017-01-31')", new IntegerType(), static date =>
                (long)(new DateTime(2017, 1, 31) - (DateTime)date).TotalDays
            ),
            0 => new($"date.add_days {Number(number)}", new DateType(), date => ((DateTime)date).AddDays(number)),
            1 => new($"date.add_months {Number(number)}", new DateType(), date => ((DateTime)date).AddMonths(number)),
            2 => new($"date.add_years {Number(number)}", new DateType(), date => ((DateTime)date).AddYears(number)),
            _ => ToText(Formats[random.Next(Formats.Length)]),
        };
    }

    private static bool IsWeekend(DateTime date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static DateTime AddBusinessDays(DateTime date, int days)
    {
        while (days > 0)
        {
            date = date.AddDays(1);
            days -= IsWeekend(date) || date == new DateTime(2016, 12, 26) ? 0 : 1;
        }

        return date;
    }

    private static long BusinessDaysUntil(DateTime from, DateTime to)
    {
        var (sign, day, end) = from <= to ? (1L, from.AddDays(1), to) : (-1L, to, from.AddDays(-1));
        var count = 0L;
        for (; day <= end; day = day.AddDays(1))
        {
            count += IsWeekend(day) ? 0 : 1;
        }

        return sign * count;
    }

    private static FunctionCall ToText((string Scriban, string Net) format) =>
        new($"date.to_string '{format.Scriban}'", new TextType(), date =>
            ((DateTime)date).ToString(format.Net, CultureInfo.InvariantCulture)
        );
}
