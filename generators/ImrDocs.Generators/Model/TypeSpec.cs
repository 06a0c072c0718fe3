using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Schema.Constraints;

namespace ImrDocs.Generators.Model;

/// <summary>How C# writes the type of a field: its name, and the codec that handles its values.</summary>
/// <param name="CSharp">The type as C#, never nullable.</param>
/// <param name="Codec">The codec as C#.</param>
/// <param name="Noun">The type in the words of a diagnostic: <c>a text</c>.</param>
internal abstract record TypeSpec(string CSharp, string Codec, string Noun)
{
    /// <summary>Whether a value can be null although the type is not nullable, so that one must be refused.</summary>
    public virtual bool IsReference => false;

    /// <summary>What a value must hold to; the constraints of a list's elements are with their type.</summary>
    public virtual ConstraintSet Constraints => ConstraintSet.None;

    /// <summary>Whether a constraint can hold for values of the type.</summary>
    public virtual bool Takes(ConstraintTarget target) => false;

    /// <summary>The type with a constraint that it takes.</summary>
    public virtual TypeSpec With(Constraint constraint) =>
        throw new ArgumentException($"The type {CSharp} takes no constraints.", nameof(constraint));
}

internal sealed record TextSpec() : TypeSpec("string", "global::ImrDocs.Models.TextCodec", "a text")
{
    public override bool IsReference => true;

    /// <summary>The type with its constraints, as the schema holds it.</summary>
    public TextType Schema { get; init; } = new();

    public override ConstraintSet Constraints => Schema.Constraints;

    public override bool Takes(ConstraintTarget target) => target == ConstraintTarget.Texts;

    public override TypeSpec With(Constraint constraint) =>
        this with
        {
            Schema = new(Schema.Constraints.With((TextConstraint)constraint)),
        };
}

internal sealed record RichTextSpec()
    : TypeSpec("global::ImrDocs.RichTexts.RichText", "global::ImrDocs.Models.RichTextCodec", "a rich text")
{
    public override bool IsReference => true;
}

internal sealed record IntegerSpec(string CSharp)
    : TypeSpec(CSharp, $"global::ImrDocs.Models.IntegerCodec<{CSharp}>", "a whole number")
{
    /// <summary>The type with its constraints, as the schema holds it.</summary>
    public IntegerType Schema { get; init; } = new();

    public override ConstraintSet Constraints => Schema.Constraints;

    public override bool Takes(ConstraintTarget target) => target == ConstraintTarget.Numbers;

    public override TypeSpec With(Constraint constraint) =>
        this with
        {
            Schema = new(Schema.Constraints.With((NumberConstraint)constraint)),
        };
}

internal sealed record DecimalSpec() : TypeSpec("decimal", "global::ImrDocs.Models.DecimalCodec", "a decimal")
{
    /// <summary>The type with its constraints, as the schema holds it.</summary>
    public DecimalType Schema { get; init; } = new();

    public override ConstraintSet Constraints => Schema.Constraints;

    public override bool Takes(ConstraintTarget target) => target == ConstraintTarget.Numbers;

    public override TypeSpec With(Constraint constraint) =>
        this with
        {
            Schema = new(Schema.Constraints.With((NumberConstraint)constraint)),
        };
}

internal sealed record BooleanSpec() : TypeSpec("bool", "global::ImrDocs.Models.BooleanCodec", "true or false");

internal sealed record DateSpec() : TypeSpec("global::System.DateOnly", "global::ImrDocs.Models.DateCodec", "a date");

/// <param name="CSharp">The enum as C#.</param>
/// <param name="Binding">The emitted type that ties the enum to its members, as C#.</param>
internal sealed record EnumTypeSpec(string CSharp, string Binding)
    : TypeSpec(CSharp, $"global::ImrDocs.Models.EnumCodec<{CSharp}, {Binding}>", "a choice");

internal sealed record SectionTypeSpec(string CSharp)
    : TypeSpec(CSharp, $"global::ImrDocs.Models.SectionCodec<{CSharp}>", "a section")
{
    public override bool IsReference => true;
}

internal sealed record ListSpec(TypeSpec Element)
    : TypeSpec(
        $"global::System.Collections.Generic.IReadOnlyList<{Element.CSharp}>",
        $"global::ImrDocs.Models.ListCodec<{Element.CSharp}, {Element.Codec}>",
        "a list"
    )
{
    public override bool IsReference => true;

    /// <summary>How many elements the list may have.</summary>
    public ConstraintSet<CountConstraint> Counts { get; init; } = new();

    public override ConstraintSet Constraints => Counts;

    public override bool Takes(ConstraintTarget target) => target == ConstraintTarget.Lists || Element.Takes(target);

    public override TypeSpec With(Constraint constraint) =>
        constraint is CountConstraint count
            ? this with
            {
                Counts = Counts.With(count),
            }
            : this with
            {
                Element = Element.With(constraint),
            };
}
