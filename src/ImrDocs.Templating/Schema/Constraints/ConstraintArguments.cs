namespace ImrDocs.Templating.Schema.Constraints;

/// <summary>The arguments of an attribute; null where the compiler does not accept one.</summary>
internal sealed class ConstraintArguments(IReadOnlyList<object?> values)
{
    /// <summary>The number at a place, or null where there is none.</summary>
    public long? Number(int index) =>
        At(index) switch
        {
            int number => number,
            long number => number,
            _ => null,
        };

    /// <summary>The text at a place, or null where there is none.</summary>
    public string? Text(int index) => At(index) as string;

    /// <summary>A constraint that is one bound, a length or a count: it is at least 1.</summary>
    public ConstraintReading Bound(Func<int, Constraint> create) =>
        Number(0) switch
        {
            null => default,
            < 1 and var bound => new TooSmallBound(bound),
            { } bound => create((int)bound),
        };

    private object? At(int index) => index < values.Count ? values[index] : null;
}
