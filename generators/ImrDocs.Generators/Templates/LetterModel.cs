using ImrDocs.Generators.Model;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Generators.Templates;

/// <summary>
/// The schema of a letter on its way through the pipeline. Equal only to itself: it is built anew when its outline
/// changes.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="outline">The letter as it is declared.</param>
/// <param name="names">The C# names of all that the schema holds.</param>
internal sealed class LetterModel(LetterSchema schema, LetterOutline outline, SchemaNames names)
{
    public LetterSchema Schema { get; } = schema;

    public LetterOutline Outline { get; } = outline;

    /// <summary>The field as it is declared.</summary>
    public MemberSpec Member(FieldSchema field) => names.Members[field];

    /// <summary>The section as it is declared.</summary>
    public SectionOutline Section(SectionSchema section) => names.Sections[section];

    /// <summary>The enum as it is declared.</summary>
    public EnumSpec Enum(EnumType choices) => names.Enums[choices];
}

/// <summary>What stands in C# for the parts of a schema.</summary>
internal sealed record SchemaNames(
    IReadOnlyDictionary<FieldSchema, MemberSpec> Members,
    IReadOnlyDictionary<SectionSchema, SectionOutline> Sections,
    IReadOnlyDictionary<EnumType, EnumSpec> Enums
);
