using ImrDocs.Templating.Schema.Constraints;

namespace ImrDocs.Templating.Schema;

/// <summary>
/// What a field may hold, as the schema says it. The set of types is closed: these are all that a section can declare.
/// </summary>
public abstract record FieldType
{
    private protected FieldType(ConstraintSet? constraints = null) => Constraints = constraints ?? ConstraintSet.None;

    /// <summary>What a value must hold to besides its type.</summary>
    internal ConstraintSet Constraints { get; }
}

/// <summary>
/// Plain text of one line, never blank and never markup. Lengths count UTF-16 units after white space is collapsed.
/// </summary>
public sealed record TextType : FieldType
{
    /// <summary>Creates the type of a field.</summary>
    /// <param name="constraints">What a value must hold to.</param>
    public TextType(params TextConstraint[] constraints)
        : this(new ConstraintSet<TextConstraint>(constraints)) { }

    internal TextType(ConstraintSet<TextConstraint> constraints)
        : base(constraints) { }

    /// <summary>The least length, or null when any is right.</summary>
    public int? MinLength => (int?)Constraints.Least;

    /// <summary>The greatest length, or null when any is right.</summary>
    public int? MaxLength => (int?)Constraints.Most;

    /// <summary>Whether it is an address of the web, to which a link can lead.</summary>
    internal bool IsUrl => Constraints.Items.Any(static constraint => constraint.IsAddress);

    internal new ConstraintSet<TextConstraint> Constraints => (ConstraintSet<TextConstraint>)base.Constraints;
}

/// <summary>
/// Text with modest markup: paragraphs, lists, and strong and emphasized words, given as Markdown; never blank.
/// </summary>
public sealed record RichTextType : FieldType;

/// <summary>A whole number of 64 bits.</summary>
public sealed record IntegerType : FieldType
{
    /// <summary>Creates the type of a field.</summary>
    /// <param name="constraints">What a value must hold to.</param>
    public IntegerType(params NumberConstraint[] constraints)
        : this(new ConstraintSet<NumberConstraint>(constraints)) { }

    internal IntegerType(ConstraintSet<NumberConstraint> constraints)
        : base(constraints) { }

    /// <summary>The least value, or null when there is none.</summary>
    public long? Minimum => (long?)Constraints.Least;

    /// <summary>The greatest value, or null when there is none.</summary>
    public long? Maximum => (long?)Constraints.Most;

    internal new ConstraintSet<NumberConstraint> Constraints => (ConstraintSet<NumberConstraint>)base.Constraints;
}

/// <summary>A decimal number of 28 significant digits, which keeps its scale.</summary>
public sealed record DecimalType : FieldType
{
    /// <summary>Creates the type of a field.</summary>
    /// <param name="constraints">What a value must hold to.</param>
    public DecimalType(params NumberConstraint[] constraints)
        : this(new ConstraintSet<NumberConstraint>(constraints)) { }

    internal DecimalType(ConstraintSet<NumberConstraint> constraints)
        : base(constraints) { }

    /// <summary>The least value, or null when there is none.</summary>
    public decimal? Minimum => Constraints.Least;

    /// <summary>The greatest value, or null when there is none.</summary>
    public decimal? Maximum => Constraints.Most;

    internal new ConstraintSet<NumberConstraint> Constraints => (ConstraintSet<NumberConstraint>)base.Constraints;
}

/// <summary>Yes or no.</summary>
public sealed record BooleanType : FieldType;

/// <summary>A date of the calendar without a time, <c>2016-12-09</c> in JSON.</summary>
public sealed record DateType : FieldType;

/// <summary>One of a closed set of named values.</summary>
public sealed record EnumType : FieldType
{
    /// <summary>The C# name of the enum, without namespace.</summary>
    public required string Name { get; init; }

    /// <summary>What the choice is about, from the summary of its XML documentation; empty when it has none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The values in declared order.</summary>
    public required IReadOnlyList<EnumMember> Members { get; init; }
}

/// <summary>Another section.</summary>
public sealed record SectionType : FieldType
{
    private readonly Func<SectionSchema> _section;

    /// <summary>Creates the type of a field that holds a section.</summary>
    /// <param name="section">Gives the schema; asked late, so that schemas can be created in any order.</param>
    public SectionType(Func<SectionSchema> section) => _section = section;

    /// <summary>The fields of the section.</summary>
    public SectionSchema Section => _section();
}

/// <summary>An ordered list of values of one type.</summary>
public sealed record ListType : FieldType
{
    /// <summary>Creates the type of a field.</summary>
    /// <param name="constraints">What a value must hold to.</param>
    public ListType(params CountConstraint[] constraints)
        : this(new ConstraintSet<CountConstraint>(constraints)) { }

    internal ListType(ConstraintSet<CountConstraint> constraints)
        : base(constraints) { }

    /// <summary>The type of each element.</summary>
    public required FieldType Element { get; init; }

    /// <summary>The least number of elements; 0 when an empty list is right.</summary>
    public int MinCount => (int)(Constraints.Least ?? 0);

    /// <summary>The greatest number of elements, or null when there is none.</summary>
    public int? MaxCount => (int?)Constraints.Most;

    internal new ConstraintSet<CountConstraint> Constraints => (ConstraintSet<CountConstraint>)base.Constraints;
}
