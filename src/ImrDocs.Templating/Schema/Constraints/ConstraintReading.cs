namespace ImrDocs.Templating.Schema.Constraints;

/// <summary>
/// What became of an attribute's arguments: a constraint, an error, or neither where the compiler does not accept them.
/// </summary>
internal readonly record struct ConstraintReading(Constraint? Constraint, ArgumentError? Error)
{
    public static implicit operator ConstraintReading(Constraint constraint) => new(constraint, null);

    public static implicit operator ConstraintReading(ArgumentError error) => new(null, error);
}

/// <summary>What is wrong with an attribute's arguments. The generator has a diagnostic for each of these.</summary>
internal abstract record ArgumentError;

/// <summary>A length or a count is less than 1.</summary>
internal sealed record TooSmallBound(long Bound) : ArgumentError;

/// <summary>A text says nothing.</summary>
internal sealed record BlankText : ArgumentError;

/// <summary>A regular expression cannot be used.</summary>
internal sealed record InvalidExpression(string Reason) : ArgumentError;
