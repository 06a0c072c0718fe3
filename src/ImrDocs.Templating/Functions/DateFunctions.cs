using static ImrDocs.Templating.Functions.FunctionParameters;

namespace ImrDocs.Templating.Functions;

/// <summary>The group <c>date</c>. A date of a letter has no time of day, and none can be added.</summary>
internal static class DateFunctions
{
    /// <summary>The format that messages and documents propose for a date, between its quotation marks.</summary>
    public const string ProposedFormat = "%m/%d/%Y";

    private const string WrittenForm = "a date is written out as year, month, and day";

    public static FunctionGroup Group { get; } =
        new(
            "date",
            [
                new AllowedFunction("date.add_days", [Date("date"), Whole("days")], Results.Date)
                {
                    Summary = "Gives the date that is a number of days later, or earlier if the number is negative.",
                    Example = new("{{ sent_on | date.add_days 30 | date.to_string '%B %e, %Y' }}", "January 8, 2017"),
                    Compiled = CompiledForm.Own,
                },
                new RefusedFunction("date.add_hours", Refusals.Time, Refusals.Days),
                new RefusedFunction("date.add_milliseconds", Refusals.Time, Refusals.Days),
                new RefusedFunction("date.add_minutes", Refusals.Time, Refusals.Days),
                new AllowedFunction("date.add_months", [Date("date"), Whole("months")], Results.Date)
                {
                    Summary =
                        "Gives the same day a number of months later, or the last day of that month if it is shorter.",
                    Example = new("{{ sent_on | date.add_months 2 | date.to_string '%m/%d/%Y' }}", "02/09/2017"),
                    Compiled = CompiledForm.Own,
                },
                new RefusedFunction("date.add_seconds", Refusals.Time, Refusals.Days),
                new AllowedFunction("date.add_years", [Date("date"), Whole("years")], Results.Date)
                {
                    Summary = "Gives the same day a number of years later; February 29 becomes 28 where it must.",
                    Example = new("{{ sent_on | date.add_years 1 | date.to_string '%m/%d/%Y' }}", "12/09/2017"),
                    Compiled = CompiledForm.Own,
                },
                new RefusedFunction(
                    "date.default_format",
                    "a date is printed with a format of its own each time",
                    "use 'date.to_string'"
                ),
                new RefusedFunction(
                    "date.format",
                    "a date is printed with a format of its own each time",
                    "use 'date.to_string'"
                ),
                new RefusedFunction("date.now", Refusals.Clock, Refusals.DateField) { IsRemoved = true },
                new AllowedFunction("date.parse", [WrittenDate("text")], Results.Date)
                {
                    Summary = "Makes a date of a text that the template writes out, to compare other dates with it.",
                    Example = new("{{ if sent_on < (date.parse '2017-01-01') }}before 2017{{ end }}", "before 2017"),
                    Omitted = [new("pattern", WrittenForm), new("culture", WrittenForm)],
                    Compiled = CompiledForm.Own,
                    IsReplaced = true,
                },
                new RefusedFunction(
                    "date.parse_to_string",
                    "a text that is no date becomes the year 1 without a word",
                    "declare the field as a date"
                )
                {
                    IsRemoved = true,
                },
                new AllowedFunction("date.to_string", [Date("date"), Asked(DateFormat("pattern"))], Results.FullText)
                {
                    Summary = "Writes a date in a format; the usual parts are `%d`, `%m`, `%Y`, `%B`, and `%e`.",
                    Example = new("{{ sent_on | date.to_string '%B %e, %Y' }}", "December 9, 2016"),
                    Omitted = [new("culture", "a letter has one language, and the names of months are English")],
                    Compiled = CompiledForm.Own,
                    IsReplaced = true,
                },
                new RefusedFunction("date.utc_now", Refusals.Clock, Refusals.DateField) { IsRemoved = true },
            ]
        );
}
