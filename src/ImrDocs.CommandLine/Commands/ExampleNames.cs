using ImrDocs.CommandLine.Fields;
using ImrDocs.Templating.Schema;

namespace ImrDocs.CommandLine.Commands;

/// <summary>Names of the letter at hand for the examples of the help.</summary>
internal static class ExampleNames
{
    /// <summary>A field of the letter: the last that a case must have, which is the most its own.</summary>
    public static string Field(LetterSchema letter)
    {
        var fields = FieldReference
            .Sections(letter.Root)
            .SelectMany(static place => place.Section.Fields)
            .Where(static field => !field.IsComputed)
            .ToList();
        return (fields.LastOrDefault(static field => field.IsRequired) ?? fields.LastOrDefault())?.TemplateName
            ?? letter.Name;
    }

    /// <summary>
    /// Samples of the letter by a pattern: those about one of its fields, as <c>coverage --propose</c> names them.
    /// </summary>
    public static string Samples(LetterSchema letter)
    {
        var field = letter.Root.Fields.FirstOrDefault(static field => field.IsNullable || field.Type is ListType)
            ?? (letter.Root.Fields is [var first, ..] ? first : null);
        return (field?.TemplateName ?? letter.Name).Replace('_', '-') + "-*";
    }
}
