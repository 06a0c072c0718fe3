using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.CompiledTypes;
using static ImrDocs.Templating.Functions.FunctionParameters;

namespace ImrDocs.Templating.Functions;

/// <summary>
/// The group <c>calendar</c>: days that are counted. It knows no law: which days count, and from when, is said by what
/// it is given.
/// </summary>
internal static class CalendarFunctions
{
    private static readonly FunctionResult Days = new(
        "a whole number",
        static _ => new NumberTemplateType(),
        static _ => new CompiledWhole()
    );

    public static FunctionGroup Group { get; } =
        new(
            "calendar",
            [
                new AllowedFunction(
                    "calendar.add_business_days",
                    [Date("date"), Whole("days"), Asked(Dates("holidays"))],
                    Results.Date
                )
                {
                    Summary =
                        "Gives the date that is a number of business days later, or earlier if the number is negative. "
                        + "Business days are Monday to Friday without the holidays. The date itself isn't counted, and "
                        + "need not be a business day; 0 gives it back.",
                    Example = new(
                        "{{ sent_on | calendar.add_business_days 12 days_off | date.to_string '%B %e, %Y' }}",
                        "December 28, 2016"
                    ),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction(
                    "calendar.business_days_until",
                    [Date("from"), Date("to"), Asked(Dates("holidays"))],
                    Days
                )
                {
                    Summary =
                        "Counts the business days after a date, up to and including another: Monday to Friday without "
                        + "the holidays. The number is negative if the other date is earlier, and then counts the "
                        + "business days from the other date up to the day before the first.",
                    Example = new(
                        "{{ sent_on | calendar.business_days_until (date.parse '2016-12-28') days_off }}",
                        "12"
                    ),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction("calendar.days_until", [Date("from"), Date("to")], Days)
                {
                    Summary =
                        "Counts the days after a date, up to and including another; the number is negative if the "
                        + "other date is earlier.",
                    Example = new("{{ sent_on | calendar.days_until (date.parse '2016-12-31') }}", "22"),
                    Compiled = CompiledForm.Own,
                },
            ]
        )
        {
            IsOwn = true,
        };
}
