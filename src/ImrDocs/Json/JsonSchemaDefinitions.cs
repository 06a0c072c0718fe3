using ImrDocs.Templating.Schema;

namespace ImrDocs.Json;

/// <summary>The sections and choices below a letter, each once, in the order in which they are met.</summary>
internal static class JsonSchemaDefinitions
{
    public static IReadOnlyList<(string Name, FieldType Type)> Of(SectionSchema root)
    {
        List<(string, FieldType)> definitions = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        Visit(root, seen, definitions);
        return definitions;
    }

    public static string NameOf(FieldType type) =>
        type switch
        {
            SectionType section => section.Section.Name,
            EnumType choice => choice.Name,
            _ => throw new ArgumentOutOfRangeException(
                nameof(type),
                type,
                "Only sections and choices are defined by name."
            ),
        };

    private static void Visit(
        SectionSchema section,
        HashSet<string> seen,
        List<(string Name, FieldType Type)> definitions
    )
    {
        foreach (var field in section.Fields.Where(static f => !f.IsComputed))
        {
            var type = field.Type is ListType list ? list.Element : field.Type;
            if (type is SectionType or EnumType && seen.Add(NameOf(type)))
            {
                definitions.Add((NameOf(type), type));
                if (type is SectionType inner)
                {
                    Visit(inner.Section, seen, definitions);
                }
            }
        }
    }
}
