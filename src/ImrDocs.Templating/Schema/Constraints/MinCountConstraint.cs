using ImrDocs.Diagnostics;

namespace ImrDocs.Templating.Schema.Constraints;

/// <summary>The least number of elements of a list.</summary>
public sealed class MinCountConstraint : CountConstraint
{
    private const string Attribute = "MinCount";

    private readonly int _count;

    /// <summary>Creates the constraint.</summary>
    /// <param name="count">At least 1.</param>
    public MinCountConstraint(int count)
        : base(Attribute, count) => _count = count;

    internal static ConstraintDescriptor Descriptor =>
        new(Attribute, ConstraintTarget.Lists, static arguments =>
            arguments.Bound(static count => new MinCountConstraint(count))
        );

    internal override Rule Rule => ModelRules.Count;

    internal override decimal? Least => _count;

    internal override IEnumerable<SchemaKeyword> Keywords => [new("minItems", _count)];

    internal override string Reason => FormattableString.Invariant($"it has fewer than {_count}");

    internal override bool Allows(int value) => value >= _count;

    internal override DiagnosticMessage Message(int value) =>
        $"the list has {Measure.Elements(value)}; at least {DeclaredText.Count(_count)} needed";
}
