namespace ImrDocs.Interpretation;

/// <summary>Lets Scriban read how many days lie between two dates.</summary>
internal sealed class DurationAccessor() : NamedPartsAccessor("the time between two dates is read by its name: .days")
{
    public static readonly DurationAccessor Instance = new();

    private const string Days = "days";

    protected override IEnumerable<string> NamesOf(object target) => [Days];

    protected override bool TryRead(object target, string name, out object? value)
    {
        value = name == Days ? ((TimeSpan)target).Days : null;
        return value is not null;
    }

    protected override string Unknown(object target, string name) =>
        $"the time between two dates has no '{name}'; it has days";
}
