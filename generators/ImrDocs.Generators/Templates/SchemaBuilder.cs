using ImrDocs.Generators.Model;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Generators.Templates;

/// <summary>Builds the schema that the emitted code will hold, for checks while it is not compiled yet.</summary>
internal static class SchemaBuilder
{
    public static LetterModel Build(LetterOutline letter)
    {
        var enums = letter.Enums.ToDictionary(static e => e.Reference, Choice, StringComparer.Ordinal);
        var sections = new Dictionary<string, SectionSchema>(StringComparer.Ordinal);
        var members = new Dictionary<FieldSchema, MemberSpec>();
        foreach (var section in letter.Sections)
        {
            sections.Add(
                section.Reference,
                new SectionSchema
                {
                    Name = section.Name,
                    Fields = [.. section.Fields.Select(field => Field(field, enums, sections))],
                }
            );
            foreach (
                var (field, outline) in sections[section.Reference]
                    .Fields.Zip(section.Fields, static (field, outline) => (field, outline))
            )
            {
                members.Add(field, outline.Member);
            }
        }

        return new(
            new(letter.Name, sections[letter.Root]),
            letter,
            new(
                members,
                letter.Sections.ToDictionary(section => sections[section.Reference]),
                letter.Enums.ToDictionary(choice => enums[choice.Reference])
            )
        );
    }

    private static EnumType Choice(EnumSpec spec) =>
        new()
        {
            Name = spec.Name,
            Members =
            [
                .. spec.Members.Select(static member => new EnumMember(
                    member.Name,
                    member.WireName,
                    member.Label,
                    member.Description
                )),
            ],
        };

    private static FieldSchema Field(
        FieldOutline field,
        Dictionary<string, EnumType> enums,
        Dictionary<string, SectionSchema> sections
    ) =>
        new()
        {
            Name = field.Member.Name,
            JsonName = field.Member.JsonName,
            TemplateName = field.Member.TemplateName,
            Type = Type(field.Member.Type, enums, sections),
            IsRequired = field.IsRequired,
            IsNullable = field.Member.IsNullable,
            IsComputed = field.IsComputed,
            IsDataOnly = field.Member.IsDataOnly,
        };

    private static FieldType Type(
        TypeSpec type,
        Dictionary<string, EnumType> enums,
        Dictionary<string, SectionSchema> sections
    ) =>
        type switch
        {
            TextSpec => new TextType(),
            IntegerSpec number => new IntegerType { Minimum = number.Minimum, Maximum = number.Maximum },
            DecimalSpec number => new DecimalType { Minimum = number.Minimum, Maximum = number.Maximum },
            BooleanSpec => new BooleanType(),
            DateSpec => new DateType(),
            EnumTypeSpec choice => enums[choice.CSharp],
            SectionTypeSpec section => new SectionType(() => sections[section.CSharp]),
            ListSpec list => new ListType { Element = Type(list.Element, enums, sections), MinCount = list.MinCount },
            _ => throw new NotSupportedException($"The type {type.CSharp} has no schema."),
        };
}
