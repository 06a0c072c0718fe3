using ImrDocs.Diagnostics;
using ImrDocs.Templating.Checks.Mentions;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Checks;

/// <summary>Finds fields that a case must give, or can give, and that no letter says.</summary>
internal static class UnprintedFields
{
    public static IEnumerable<Diagnostic> Find(IEnumerable<EntryResult> entries, LetterSchema letter)
    {
        var said = new SaidFields(entries.SelectMany(static entry => MentionReader.Read(entry.Template)));
        return Find(said, letter.Root, LetterOrigin.Instance, "")
            .Select(static field =>
                Diagnostic.At(
                    field.IsRequired ? BindingRules.NeverPrinted : ProofreadingRules.OptionalNeverPrinted,
                    LetterFiles.Layout,
                    1,
                    1,
                    $"{(field.IsRequired ? "every case has" : "a case can have")} '{field.Path}', and no template "
                        + "prints it; print it, or declare the field as [DataOnly]"
                )
            );
    }

    // For a section that no template reads, only the section is reported, and not what is inside.
    private static IEnumerable<(string Path, bool IsRequired)> Find(
        SaidFields said,
        SectionSchema section,
        Origin owner,
        string prefix
    ) =>
        section
            .Fields.Where(static field => field is { IsComputed: false, IsDataOnly: false })
            .SelectMany(field =>
                (IsSaid: said.Contains(owner, field), Section: SectionOf(field.Type)) switch
                {
                    (false, _) => [(prefix + field.TemplateName, field.IsRequired)],
                    (true, { } inner) => Find(said, inner, owner.With(field), prefix + field.TemplateName + "."),
                    _ => Enumerable.Empty<(string Path, bool IsRequired)>(),
                }
            );

    private static SectionSchema? SectionOf(FieldType type) =>
        type switch
        {
            SectionType section => section.Section,
            ListType list => SectionOf(list.Element),
            _ => null,
        };
}
