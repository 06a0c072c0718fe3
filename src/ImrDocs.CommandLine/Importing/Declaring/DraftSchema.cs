using ImrDocs.Templating.Schema;

namespace ImrDocs.CommandLine.Importing.Declaring;

/// <summary>The schema that the generator will make of a draft's declaration, to check its templates with.</summary>
internal static class DraftSchema
{
    public static LetterSchema Of(DraftLetter letter) =>
        new(letter.Name, new SectionSchema { Name = letter.TypeName, Fields = [.. letter.Fields.All.Select(Field)] });

    private static FieldSchema Field(DraftField field) =>
        new()
        {
            Name = field.Name,
            JsonName = field.JsonName,
            TemplateName = field.TemplateName,
            Type = Type(field),
            IsRequired = !field.IsOptional,
            IsNullable = field.IsOptional,
            IsDataOnly = field.IsDataOnly,
        };

    private static FieldType Type(DraftField field) =>
        field.Kind switch
        {
            FieldKind.RichText => new RichTextType(),
            FieldKind.Date => new DateType(),
            FieldKind.Number => new DecimalType(),
            FieldKind.YesNo => new BooleanType(),
            FieldKind.Choice => new EnumType
            {
                Name = field.ChoiceType,
                Members =
                [
                    .. field.Choices.Select(static choice => new EnumMember(
                        choice.Name,
                        choice.WireName,
                        choice.Label
                    )),
                ],
            },
            _ => new TextType(),
        };
}
