using System.Collections.Immutable;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Redaction;

/// <summary>What is shown in place of a sensitive value, or of one that was made of sensitive values.</summary>
/// <param name="Text">The text that is shown.</param>
/// <param name="Fields">The sensitive fields of which the value was made, each once.</param>
internal sealed record Redacted(string Text, ImmutableArray<FieldSchema> Fields)
{
    /// <summary>What is shown in place of a field's value.</summary>
    public static Redacted Of(FieldSchema field) => new(field.Placeholder, [field]);

    /// <summary>
    /// What is shown in place of a value that something made of others: the placeholder of each field.
    /// </summary>
    public static Redacted Of(IEnumerable<Redacted> parts)
    {
        var fields = FieldsOf(parts);
        return new(
            string.Join(' ', fields.Select(static field => field.Placeholder).Distinct(StringComparer.Ordinal)),
            fields
        );
    }

    /// <summary>What is shown in place of a text that was put together from others.</summary>
    /// <param name="text">The same text, put together from what is shown in place of each.</param>
    /// <param name="parts">What is shown in place of those that are sensitive.</param>
    public static Redacted Of(string text, IEnumerable<Redacted> parts) => new(text, FieldsOf(parts));

    /// <summary>
    /// What remains of it in a condition: a choice, and yes or no, is said by whatever a test of it chooses; other
    /// values are not.
    /// </summary>
    public Redacted? InCondition()
    {
        var chosen = Fields.Where(static field => field.Type is EnumType or BooleanType).Select(Of).ToList();
        return chosen.Count == 0 ? null : Of(chosen);
    }

    private static ImmutableArray<FieldSchema> FieldsOf(IEnumerable<Redacted> parts) =>
        [.. parts.SelectMany(static part => part.Fields).Distinct()];
}
