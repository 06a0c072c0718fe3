namespace ImrDocs.Templating.Functions;

/// <summary>The group <c>timespan</c>. A date of a letter has no time of day.</summary>
internal static class TimeSpanFunctions
{
    public static FunctionGroup Group { get; } =
        new(
            "timespan",
            [
                new RefusedFunction("timespan.from_days", Refusals.Time, Refusals.Days),
                new RefusedFunction("timespan.from_hours", Refusals.Time, Refusals.Days),
                new RefusedFunction("timespan.from_milliseconds", Refusals.Time, Refusals.Days),
                new RefusedFunction("timespan.from_minutes", Refusals.Time, Refusals.Days),
                new RefusedFunction("timespan.from_seconds", Refusals.Time, Refusals.Days),
                new RefusedFunction("timespan.parse", Refusals.Time, Refusals.Days),
                new RefusedFunction("timespan.zero", Refusals.Time, Refusals.Days),
            ]
        );
}
