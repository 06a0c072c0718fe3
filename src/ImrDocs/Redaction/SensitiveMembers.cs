using ImrDocs.Templating.Schema;

namespace ImrDocs.Redaction;

/// <summary>Finds the members of sections whose values are sensitive.</summary>
internal sealed class SensitiveMembers
{
    private readonly Dictionary<SectionSchema, Dictionary<string, FieldSchema>> _members = [];

    /// <summary>The member of that name when its value is sensitive.</summary>
    /// <param name="section">The section.</param>
    /// <param name="templateName">The member's name as a template writes it.</param>
    /// <param name="isAll">Whether the section itself is the value of a sensitive field.</param>
    public FieldSchema? Find(SectionSchema section, string templateName, bool isAll)
    {
        if (isAll)
        {
            return section.Fields.FirstOrDefault(field => field.TemplateName == templateName);
        }

        if (!_members.TryGetValue(section, out var members))
        {
            members = section
                .Fields.Where(field => Sensitivity.Covers(section, field))
                .ToDictionary(static field => field.TemplateName, StringComparer.Ordinal);
            _members.Add(section, members);
        }

        return members.GetValueOrDefault(templateName);
    }
}
