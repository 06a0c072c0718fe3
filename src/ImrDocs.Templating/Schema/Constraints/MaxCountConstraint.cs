using ImrDocs.Diagnostics;

namespace ImrDocs.Templating.Schema.Constraints;

/// <summary>The greatest number of elements of a list.</summary>
public sealed class MaxCountConstraint : CountConstraint
{
    private const string Attribute = "MaxCount";

    private readonly int _count;

    /// <summary>Creates the constraint.</summary>
    /// <param name="count">At least 1.</param>
    public MaxCountConstraint(int count)
        : base(Attribute, count) => _count = count;

    internal static ConstraintDescriptor Descriptor =>
        new(Attribute, ConstraintTarget.Lists, static arguments =>
            arguments.Bound(static count => new MaxCountConstraint(count))
        );

    internal override Rule Rule => ModelRules.Count;

    internal override decimal? Most => _count;

    internal override IEnumerable<SchemaKeyword> Keywords => [new("maxItems", _count)];

    internal override string Reason => FormattableString.Invariant($"it has more than {_count}");

    internal override bool Allows(int value) => value <= _count;

    internal override DiagnosticMessage Message(int value) =>
        $"the list has {Measure.Elements(value)}; at most {DeclaredText.Count(_count)} allowed";
}
