using static ImrDocs.Templating.Binding.Functions.Signature;

namespace ImrDocs.Templating.Binding.Functions;

/// <summary>The group <c>timespan</c>.</summary>
internal static class TimeSpanFunctions
{
    public static IReadOnlyList<FunctionSignature> All { get; } =
    [
        ToTimeSpan("timespan.from_days", Number),
        ToTimeSpan("timespan.from_hours", Number),
        ToTimeSpan("timespan.from_milliseconds", Number),
        ToTimeSpan("timespan.from_minutes", Number),
        ToTimeSpan("timespan.from_seconds", Number),
        ToTimeSpan("timespan.zero"),
    ];
}
