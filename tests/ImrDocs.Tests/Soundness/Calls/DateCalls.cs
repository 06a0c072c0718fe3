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
        return random.Next(4) switch
        {
            0 => new($"date.add_days {Number(number)}", new DateType(), date => ((DateTime)date).AddDays(number)),
            1 => new($"date.add_months {Number(number)}", new DateType(), date => ((DateTime)date).AddMonths(number)),
            2 => new($"date.add_years {Number(number)}", new DateType(), date => ((DateTime)date).AddYears(number)),
            _ => ToText(Formats[random.Next(Formats.Length)]),
        };
    }

    private static FunctionCall ToText((string Scriban, string Net) format) =>
        new($"date.to_string '{format.Scriban}'", new TextType(), date =>
            ((DateTime)date).ToString(format.Net, CultureInfo.InvariantCulture)
        );
}
