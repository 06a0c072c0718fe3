using System.Globalization;
using ImrDocs.Templating.Schema;

namespace ImrDocs.CommandLine.Commands;

/// <summary>The schema in the words of the field reference.</summary>
internal static class FieldReference
{
    private const int MostChoicesListed = 8;

    /// <summary>The section and all below it, each once, in the order in which they are met.</summary>
    public static IEnumerable<SectionSchema> Sections(SectionSchema root)
    {
        List<SectionSchema> found = [root];
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var field in found[i].Fields)
            {
                if ((field.Type is ListType list ? list.Element : field.Type) is SectionType { Section: var section } && !found.Contains(section))
                {
                    found.Add(section);
                }
            }
        }

        return found;
    }

    public static string TypeOf(FieldType type) => type switch
    {
        TextType => "text",
        IntegerType => "whole number",
        DecimalType => "number",
        BooleanType => "yes or no",
        DateType => "date",
        EnumType choice => "choice: " + ChoicesOf(choice),
        SectionType section => section.Section.Name,
        ListType list => "list of " + TypeOf(list.Element),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a type of fields."),
    };

    public static string AbsenceOf(FieldSchema field) => (field.IsNullable, field.Default, field.IsComputed) switch
    {
        (true, _, _) => "yes: test it",
        (_, { } value, _) => $"no ({value})",
        (_, _, true) => "no (computed)",
        _ => "no",
    };

    public static string MeaningOf(FieldSchema field)
    {
        string?[] parts = [field.Description, field.Label is { } label ? $"Printed label: {label}." : null, RuleOf(field.Type)];
        return string.Join(" ", parts.Where(static part => !string.IsNullOrEmpty(part)));
    }

    private static string ChoicesOf(EnumType choice)
    {
        var names = choice.Members.Take(MostChoicesListed).Select(static m => m.WireName == m.Label ? m.WireName : $"{m.WireName} ({m.Label})");
        var more = choice.Members.Count - MostChoicesListed;
        return string.Join(", ", names) + (more > 0 ? string.Create(CultureInfo.InvariantCulture, $", and {more} more (see 'schema')") : "");
    }

    private static string? RuleOf(FieldType type) => type switch
    {
        TextType { PatternMeaning: { } meaning } => $"Form: {meaning}.",
        ListType { MinCount: > 0 and var least, MaxCount: { } most } => string.Create(CultureInfo.InvariantCulture, $"From {least} to {most}."),
        ListType { MinCount: > 0 and var least } => string.Create(CultureInfo.InvariantCulture, $"At least {least}."),
        ListType { MaxCount: { } most } => string.Create(CultureInfo.InvariantCulture, $"At most {most}."),
        _ => null,
    };
}
