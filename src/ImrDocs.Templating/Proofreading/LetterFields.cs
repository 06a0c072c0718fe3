using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Finds the fields of a letter and of all its sections.</summary>
internal static class LetterFields
{
    public static IEnumerable<FieldSchema> Of(SectionSchema root)
    {
        var seen = new HashSet<SectionSchema>();
        var open = new Stack<SectionSchema>([root]);
        while (open.Count > 0)
        {
            var section = open.Pop();
            if (!seen.Add(section))
            {
                continue;
            }

            foreach (var field in section.Fields)
            {
                yield return field;
                if (SectionOf(field.Type) is { } inner)
                {
                    open.Push(inner);
                }
            }
        }
    }

    private static SectionSchema? SectionOf(FieldType type) =>
        type switch
        {
            SectionType section => section.Section,
            ListType list => SectionOf(list.Element),
            _ => null,
        };
}
