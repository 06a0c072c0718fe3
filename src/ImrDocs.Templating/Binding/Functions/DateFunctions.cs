using static ImrDocs.Templating.Binding.Functions.Signature;

namespace ImrDocs.Templating.Binding.Functions;

/// <summary>The group <c>date</c>. A date of a letter has no time of day, and none can be added.</summary>
internal static class DateFunctions
{
    public static IReadOnlyList<FunctionSignature> All { get; } =
    [
        ToDate("date.add_days", Date, Whole),
        ToDate("date.add_months", Date, Whole),
        ToDate("date.add_years", Date, Whole),
        ToDate("date.parse", WrittenDate),
        ToFullText("date.to_string", Date, Asked(DateFormat)),
    ];
}
