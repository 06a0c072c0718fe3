using ImrDocs.Generators.Model;
using ImrDocs.Generators.Schemas;
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
    /// <summary>Builds the schema of a letter.</summary>
    public static LetterModel Of(LetterOutline letter)
    {
        var enums = letter.Enums.ToDictionary(
            static spec => spec.Reference,
            SchemaBuilder.Choice,
            StringComparer.Ordinal
        );
        var sections = new Dictionary<string, SectionSchema>(StringComparer.Ordinal);
        var builder = new SchemaBuilder(choice => enums[choice.CSharp], section => sections[section.CSharp]);
        var members = new Dictionary<FieldSchema, MemberSpec>();
        foreach (var outline in letter.Sections)
        {
            var section = builder.Section(outline);
            sections.Add(outline.Reference, section);
            for (var i = 0; i < section.Fields.Count; i++)
            {
                members.Add(section.Fields[i], outline.Fields[i].Member);
            }
        }

        return new(
            new(letter.Name, sections[letter.Root]) { DeclaredLanguage = letter.Language },
            letter,
            new(
                members,
                letter.Sections.ToDictionary(section => sections[section.Reference]),
                letter.Enums.ToDictionary(choice => enums[choice.Reference])
            )
        );
    }

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
