using static ImrDocs.Templating.Binding.Functions.Signature;

namespace ImrDocs.Templating.Binding.Functions;

/// <summary>The group <c>date</c>.</summary>
internal static class DateFunctions
{
    public static IReadOnlyList<FunctionSignature> All { get; } =
    [
        ToDate("date.add_days", Date, Number),
        ToDate("date.add_hours", Date, Number),
        ToDate("date.add_milliseconds", Date, Number),
        ToDate("date.add_minutes", Date, Number),
        ToDate("date.add_months", Date, Whole),
        ToDate("date.add_seconds", Date, Number),
        ToDate("date.add_years", Date, Whole),
        ToDate("date.parse", Text),
        ToFullText("date.to_string", Date, Text),
    ];
}
