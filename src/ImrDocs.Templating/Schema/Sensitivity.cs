namespace ImrDocs.Templating.Schema;

/// <summary>Tells which members of a section have values that only the letter shows.</summary>
public static class Sensitivity
{
    /// <summary>
    /// Whether the member's value is sensitive: it is declared so, or it is computed where something is sensitive and
    /// not declared otherwise.
    /// </summary>
    /// <param name="section">The section.</param>
    /// <param name="member">A field or computed member of it.</param>
    public static bool Covers(SectionSchema section, FieldSchema member) =>
        member.IsSensitive || (member is { IsComputed: true, IsNotSensitive: false } && IsIn(section));

    /// <summary>Whether the section, or one below it, has a member that is declared sensitive.</summary>
    public static bool IsIn(SectionSchema section) => IsIn(section, []);

    // A computed member can hold the section that declares it.
    private static bool IsIn(SectionSchema section, HashSet<SectionSchema> seen) =>
        seen.Add(section)
        && section.Fields.Any(field => field.IsSensitive || (SectionOf(field.Type) is { } inner && IsIn(inner, seen)));

    private static SectionSchema? SectionOf(FieldType type) =>
        type switch
        {
            SectionType section => section.Section,
            ListType list => SectionOf(list.Element),
            _ => null,
        };
}
