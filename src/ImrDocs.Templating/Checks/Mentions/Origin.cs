using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.Checks.Mentions;

/// <summary>Where a value comes from. The set is closed.</summary>
internal abstract record Origin
{
    /// <summary>The origin of a field of what comes from here.</summary>
    /// <remarks>
    /// What the developer's code computes can be any section of its type, and a computed member can hold the section
    /// that declares it: there a field stands for itself, so that no chain of fields grows without end.
    /// </remarks>
    public Origin With(FieldSchema field) =>
        new FieldOrigin(IsKnownPlace && !Holds(field) ? this : ComputedOrigin.Instance, field);

    /// <summary>Whether it is known which section of the letter this is.</summary>
    public virtual bool IsKnownPlace => true;

    /// <summary>Whether the field is part of the way here.</summary>
    protected virtual bool Holds(FieldSchema field) => false;
}

/// <summary>The letter itself.</summary>
internal sealed record LetterOrigin : Origin
{
    public static LetterOrigin Instance { get; } = new();
}

/// <summary>A section that the developer's code computes: any of its type.</summary>
internal sealed record ComputedOrigin : Origin
{
    public static ComputedOrigin Instance { get; } = new();
}

/// <summary>What a name holds where a part of a template begins.</summary>
/// <param name="Name">The name.</param>
internal sealed record NameOrigin(string Name) : Origin;

/// <summary>A field, or an element of one that is a list.</summary>
/// <param name="Section">Where the section comes from that has the field.</param>
/// <param name="Field">The field.</param>
internal sealed record FieldOrigin(Origin Section, FieldSchema Field) : Origin
{
    public override bool IsKnownPlace => !Field.IsComputed && Section is not ComputedOrigin;

    protected override bool Holds(FieldSchema field) =>
        Field == field || (Section is FieldOrigin outer && outer.Holds(field));
}
