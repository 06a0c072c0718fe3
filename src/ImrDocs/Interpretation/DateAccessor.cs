namespace ImrDocs.Interpretation;

/// <summary>Lets Scriban read the year, the month and the day of a date.</summary>
internal sealed class DateAccessor() : NamedPartsAccessor("a date is read by the names of its parts: date.year")
{
    public static readonly DateAccessor Instance = new();

    private static readonly string[] Names = ["year", "month", "day", "day_of_year"];

    protected override IEnumerable<string> NamesOf(object target) => Names;

    protected override bool TryRead(object target, string name, out object? value)
    {
        var date = (DateTime)target;
        value = name switch
        {
            "year" => date.Year,
            "month" => date.Month,
            "day" => date.Day,
            "day_of_year" => date.DayOfYear,
            _ => null,
        };
        return value is not null;
    }

    protected override string Unknown(object target, string name) =>
        $"a date has no '{name}'; say what you need of it by a format: {{{{ ... | date.to_string '%B' }}}}";
}
