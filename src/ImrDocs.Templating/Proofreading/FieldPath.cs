using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Functions;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.Proofreading;

/// <summary>The fields through which a value of the letter is read, each with its section.</summary>
internal static class FieldPath
{
    /// <summary>The fields, the innermost first; empty where the value is not that of a field.</summary>
    /// <param name="value">The value.</param>
    /// <param name="given">What the includes and functions around it were given.</param>
    /// <param name="letter">The letter.</param>
    public static IEnumerable<(SectionSchema Section, FieldSchema Field)> Of(
        BoundExpression value,
        GivenValues given,
        LetterSchema letter
    )
    {
        var current = given.Resolve(value);
        while (current is BoundCall { Called: null } call && ValueForms.Keep(call.Function))
        {
            current = given.Resolve(call.Arguments[0]);
        }

        while (current is BoundField field)
        {
            if (SectionOf(field, letter) is { } section)
            {
                yield return (section, field.Field);
            }

            current = field.Target;
        }
    }

    private static SectionSchema? SectionOf(BoundField field, LetterSchema letter) =>
        field.Target?.Type switch
        {
            null or LetterTemplateType => letter.Root,
            SectionTemplateType section => section.Section,
            _ => null,
        };
}
