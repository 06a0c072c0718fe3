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
            .Concat(FindInComputed(said, letter.Root, "", []))
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

    // A section that code computes shows what the data holds elsewhere, so its fields count as printed wherever a
    // section of their type prints them; what the letter does not read of it at all is the code's affair.
    private static IEnumerable<(string Path, bool IsRequired)> FindInComputed(
        SaidFields said,
        SectionSchema section,
        string prefix,
        HashSet<SectionSchema> known
    ) =>
        section.Fields.SelectMany(field =>
            SectionOf(field.Type) is not { } inner || field.IsDataOnly || known.Contains(inner) ? []
            : !field.IsComputed ? FindInComputed(said, inner, $"{prefix}{field.TemplateName}.", known)
            : inner.Fields.Any(said.Contains) ? FindNowhereSaid(said, inner, $"{prefix}{field.TemplateName}.", known)
            : []
        );

    private static IEnumerable<(string Path, bool IsRequired)> FindNowhereSaid(
        SaidFields said,
        SectionSchema section,
        string prefix,
        HashSet<SectionSchema> known
    ) =>
        !known.Add(section)
            ? []
            : section
                .Fields.Where(static field => field is { IsComputed: false, IsDataOnly: false })
                .SelectMany(field =>
                    !said.Contains(field) ? [(prefix + field.TemplateName, field.IsRequired)]
                    : SectionOf(field.Type) is { } inner
                        ? FindNowhereSaid(said, inner, $"{prefix}{field.TemplateName}.", known)
                    : Enumerable.Empty<(string Path, bool IsRequired)>()
                );

    private static SectionSchema? SectionOf(FieldType type) =>
        type switch
        {
            SectionType section => section.Section,
            ListType list => SectionOf(list.Element),
            _ => null,
        };
}
