using ImrDocs.Generators.Model;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Generators.Schemas;

/// <summary>
/// Builds the schema of what is declared. There is no other: the check of templates reads these objects, and the
/// emitted code is written from them.
/// </summary>
/// <param name="choice">The schema of an enum.</param>
/// <param name="section">The schema of a section; asked late, so that sections can be built in any order.</param>
internal sealed class SchemaBuilder(Func<EnumTypeSpec, EnumType> choice, Func<SectionTypeSpec, SectionSchema> section)
{
    /// <summary>The schema of an enum.</summary>
    public static EnumType Choice(EnumSpec spec) =>
        new()
        {
            Name = spec.Name,
            Description = spec.Description,
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

    /// <summary>The schema of a section.</summary>
    public SectionSchema Section(SectionOutline outline) =>
        new()
        {
            Name = outline.Name,
            Description = outline.Description,
            Fields = [.. outline.Fields.Select(Field)],
        };

    private FieldSchema Field(FieldOutline outline) =>
        new()
        {
            Name = outline.Member.Name,
            JsonName = outline.Member.JsonName,
            TemplateName = outline.Member.TemplateName,
            Type = Type(outline.Member.Type),
            IsRequired = outline.IsRequired,
            IsNullable = outline.Member.IsNullable,
            IsComputed = outline.IsComputed,
            IsDataOnly = outline.Member.IsDataOnly,
            IsSensitive = outline.Member.IsSensitive,
            IsNotSensitive = outline.Member.IsNotSensitive,
            Label = outline.Member.Label,
            Description = outline.Member.Description,
            Example = outline.Member.Example,
            Default = outline.Default,
        };

    private FieldType Type(TypeSpec type) =>
        type switch
        {
            TextSpec text => text.Schema,
            RichTextSpec => new RichTextType(),
            IntegerSpec number => number.Schema,
            DecimalSpec number => number.Schema,
            BooleanSpec => new BooleanType(),
            DateSpec => new DateType(),
            EnumTypeSpec spec => choice(spec),
            SectionTypeSpec spec => new SectionType(() => section(spec)),
            ListSpec list => new ListType(list.Counts) { Element = Type(list.Element) },
            _ => throw new NotSupportedException($"The type {type.CSharp} has no schema."),
        };
}
