namespace ImrDocs.Models;

/// <summary>Reads members of sections, of which the computed ones are code of the letter's own.</summary>
internal static class ComputedMembers
{
    /// <summary>Reads a field or a computed member by its template name.</summary>
    /// <exception cref="ComputedMemberException">The code of a computed member threw.</exception>
    public static bool TryRead(this ISection section, string templateName, out object? value)
    {
        try
        {
            return section.TryGetMember(templateName, out value);
        }
        catch (Exception exception)
        {
            var member = section.Schema.Fields.First(field => field.TemplateName == templateName);
            throw new ComputedMemberException(section.Schema, member, exception);
        }
    }
}
