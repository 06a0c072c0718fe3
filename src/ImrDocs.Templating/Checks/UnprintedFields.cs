using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Checks;

/// <summary>Finds required fields that a case must give and that no letter says.</summary>
internal static class UnprintedFields
{
    public static IEnumerable<TemplateDiagnostic> Find(IEnumerable<EntryResult> entries, LetterSchema letter)
    {
        var uses = FieldUses.Of(entries.Select(static entry => entry.Template));
        return Find(uses, letter.Root, "").Distinct().Select(static path => new TemplateDiagnostic(
            BindingRules.NeverPrinted, LetterFiles.Layout, 1, 1, $"every case has '{path}', and no template prints it; print it, or declare the field as [DataOnly]"));
    }

    // What is inside a section that no template reads is told by the section alone.
    private static IEnumerable<string> Find(FieldUses uses, SectionSchema section, string prefix) => section.Fields
        .Where(static field => field is { IsComputed: false, IsDataOnly: false })
        .SelectMany(field => (IsUsed: uses.IsUsed(field), Section: SectionOf(field.Type)) switch
        {
            (false, _) => field.IsRequired ? [prefix + field.TemplateName] : [],
            (true, { } inner) => Find(uses, inner, prefix + field.TemplateName + "."),
            _ => Enumerable.Empty<string>(),
        });

    private static SectionSchema? SectionOf(FieldType type) => type switch
    {
        SectionType section => section.Section,
        ListType list => SectionOf(list.Element),
        _ => null,
    };
}
