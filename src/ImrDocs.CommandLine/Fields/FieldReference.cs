using System.Globalization;
using ImrDocs.Templating.Schema;

namespace ImrDocs.CommandLine.Fields;

/// <summary>The schema in the words of the field reference.</summary>
internal static class FieldReference
{
    private const int MostChoicesListed = 8;

    /// <summary>The letter and all sections below it, each once, in the order in which they are met.</summary>
    public static IReadOnlyList<SectionPlace> Sections(SectionSchema root)
    {
        List<SectionPlace> found = [new(root, "the letter itself")];
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var field in found[i].Section.Fields)
            {
                var section = (field.Type is ListType list ? list.Element : field.Type) as SectionType;
                if (section is not null && found.All(place => place.Section != section.Section))
                {
                    found.Add(new(section.Section, WhereIs(section.Section, found[i].Section, root)));
                }
            }
        }

        return found;
    }

    /// <summary>The type of a field and what its absence means.</summary>
    public static string TypeOf(FieldSchema field) => NameOf(field.Type) + AbsenceOf(field);

    /// <summary>The name of a type.</summary>
    public static string NameOf(FieldType type) =>
        type switch
        {
            TextType => "text",
            RichTextType => "rich text",
            IntegerType => "whole number",
            DecimalType => "number",
            BooleanType => "yes or no",
            DateType => "date",
            EnumType => "choice",
            SectionType section => section.Section.Name,
            ListType list => "list of " + NameOf(list.Element),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a type of fields."),
        };

    public static string MeaningOf(SectionSchema section, FieldSchema field)
    {
        string?[] parts =
        [
            field.Description,
            field.IsDataOnly ? "Data only: no template has to print it." : null,
            Sensitivity.Covers(section, field) ? SensitivityOf(field) : null,
            field.Label is { } label ? $"Printed label: {label}." : null,
            BoundsOf(field.Type),
            .. MeaningsOf(field.Type),
        ];
        return string.Join(" ", parts.Where(static part => !string.IsNullOrEmpty(part)));
    }

    private static string SensitivityOf(FieldSchema field) =>
        (field.Type is ListType list ? list.Element : field.Type) is SectionType
            ? "Sensitive, with all that is inside: snapshots and redacted letters show placeholders."
            : $"Sensitive: snapshots and redacted letters show {field.Placeholder}.";

    private static string WhereIs(SectionSchema section, SectionSchema owner, SectionSchema root)
    {
        var fields = owner
            .Fields.Where(field => !field.IsComputed && HoldsSection(field.Type, section))
            .Select(static field =>
                field.Type is ListType ? $"each of '{field.TemplateName}'" : $"'{field.TemplateName}'"
            );
        var where = string.Join(" and ", fields);
        return owner == root ? where : $"{where} of {owner.Name}";
    }

    private static bool HoldsSection(FieldType type, SectionSchema section) =>
        (type is ListType list ? list.Element : type) is SectionType inner && inner.Section == section;

    private static string AbsenceOf(FieldSchema field) =>
        (field.IsNullable, field.Default, field.IsComputed) switch
        {
            (true, _, _) => "; can be absent: test it first",
            (_, "[]", _) => "; can be empty",
            (_, { } value, _) => $"; '{value}' where the case does not say",
            (_, _, true) => "; computed",
            _ => "",
        };

    private static string ChoicesOf(EnumType choice)
    {
        var names = choice
            .Members.Take(MostChoicesListed)
            .Select(static m => m.WireName == m.Label ? m.WireName : $"{m.WireName} ({m.Label})");
        var more = choice.Members.Count - MostChoicesListed;
        return string.Join(", ", names)
            + (more > 0 ? string.Create(CultureInfo.InvariantCulture, $", and {more} more (see 'schema')") : "");
    }

    private static string? BoundsOf(FieldType type) =>
        type switch
        {
            RichTextType or ListType { Element: RichTextType } =>
                "Markdown with paragraphs, lists, bold, and italic; printed alone on its line.",
            EnumType choice => $"One of: {ChoicesOf(choice)}.",
            ListType { Element: EnumType choice, MinCount: > 0 and var least } => string.Create(
                CultureInfo.InvariantCulture,
                $"At least {least} of: {ChoicesOf(choice)}."
            ),
            ListType { MinCount: > 0 and var least, MaxCount: { } most } => string.Create(
                CultureInfo.InvariantCulture,
                $"From {least} to {most}."
            ),
            ListType { MinCount: > 0 and var least } => string.Create(
                CultureInfo.InvariantCulture,
                $"At least {least}."
            ),
            ListType { MaxCount: { } most } => string.Create(CultureInfo.InvariantCulture, $"At most {most}."),
            _ => null,
        };

    private static IEnumerable<string> MeaningsOf(FieldType type) =>
        type
            .Constraints.Where(static constraint => constraint.Meaning is not null)
            .Select(static constraint => $"Form: {constraint.Meaning}.");
}
