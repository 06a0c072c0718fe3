using ImrDocs.Diagnostics;

namespace ImrDocs.Templating.Schema.Constraints;

/// <summary>The least and the greatest value of a number; both ends are allowed.</summary>
public sealed class RangeConstraint : NumberConstraint
{
    private const string Attribute = "Range";

    private readonly decimal _minimum;
    private readonly decimal _maximum;

    /// <summary>Creates the constraint.</summary>
    /// <param name="minimum">The least value.</param>
    /// <param name="maximum">The greatest value.</param>
    public RangeConstraint(long minimum, long maximum)
        : base(Attribute, minimum, maximum) => (_minimum, _maximum) = (minimum, maximum);

    internal static ConstraintDescriptor Descriptor =>
        new(Attribute, ConstraintTarget.Numbers, static arguments =>
            arguments.Number(0) is { } minimum && arguments.Number(1) is { } maximum
                ? new RangeConstraint(minimum, maximum)
                : default(ConstraintReading)
        );

    internal override Rule Rule => ModelRules.Range;

    internal override decimal? Least => _minimum;

    internal override decimal? Most => _maximum;

    internal override IEnumerable<SchemaKeyword> Keywords => [new("minimum", _minimum), new("maximum", _maximum)];

    internal override string Reason => FormattableString.Invariant($"it is not from {_minimum} to {_maximum}");

    internal override bool Allows(decimal value) => value >= _minimum && value <= _maximum;

    internal override DiagnosticMessage Message(decimal value) =>
        $"{FoundValue.Number(value)} is out of range; "
        + $"it must be from {DeclaredText.Of(_minimum)} to {DeclaredText.Of(_maximum)}";
}
