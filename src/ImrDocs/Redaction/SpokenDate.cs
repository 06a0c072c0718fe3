namespace ImrDocs.Redaction;

/// <summary>A date as a text says it, with its year in four digits or in two.</summary>
/// <param name="Year">The year, or its last two digits.</param>
/// <param name="IsShort">Whether the year has two digits.</param>
/// <param name="Month">The month, from 1.</param>
/// <param name="Day">The day of the month, from 1.</param>
internal readonly record struct SpokenDate(int Year, bool IsShort, int Month, int Day)
{
    /// <summary>The two ways to say a date.</summary>
    public static IReadOnlyList<SpokenDate> Of(DateTime date) =>
        [
            new(date.Year, IsShort: false, date.Month, date.Day),
            new(date.Year % 100, IsShort: true, date.Month, date.Day),
        ];
}
