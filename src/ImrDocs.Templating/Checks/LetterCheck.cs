using ImrDocs.Diagnostics;
using ImrDocs.Templating.Limits;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Checks;

/// <summary>Checks all templates of a letter against its schema.</summary>
internal static class LetterCheck
{
    /// <summary>
    /// Everything that is wrong with the templates, in the order of their places; empty when nothing is.
    /// </summary>
    /// <param name="templates">Every template below the root, each path once.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="assets">The paths of the images and fonts below the root.</param>
    public static IReadOnlyList<Diagnostic> Run(
        IReadOnlyCollection<ParsedTemplate> templates,
        LetterSchema letter,
        IReadOnlyCollection<string> assets
    ) => Conclude(templates, RunEntries(templates, letter), letter, assets);

    /// <summary>Checks the templates that a letter begins with, of those that are there and can be read.</summary>
    /// <param name="templates">Every template below the root, each path once.</param>
    /// <param name="letter">The letter.</param>
    public static IReadOnlyCollection<EntryResult> RunEntries(
        IReadOnlyCollection<ParsedTemplate> templates,
        LetterSchema letter
    )
    {
        var units = TemplateUnit
            .Create(templates)
            .ToDictionary(static unit => unit.Template.Path, StringComparer.Ordinal);
        return
        [
            .. LetterFiles
                .Entries.Where(path => units.TryGetValue(path, out var unit) && unit.Template.HasTree)
                .Select(path => EntryCheck.Run(units, path, letter)),
        ];
    }

    /// <summary>Everything that is wrong, when the templates that the letter begins with are checked.</summary>
    /// <param name="templates">Every template below the root, each path once.</param>
    /// <param name="entries">The results for those that the letter begins with.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="assets">The paths of the images and fonts below the root.</param>
    public static IReadOnlyList<Diagnostic> Conclude(
        IReadOnlyCollection<ParsedTemplate> templates,
        IReadOnlyCollection<EntryResult> entries,
        LetterSchema letter,
        IReadOnlyCollection<string> assets
    )
    {
        string[] absent = [.. LetterFiles.Entries.Where(path => templates.All(template => template.Path != path))];
        // With the layout, the others have defaults.
        var missing = (absent.Contains(LetterFiles.Layout) ? [LetterFiles.Layout] : absent).Select(static path =>
            Diagnostic.At(
                TemplateRules.MissingTemplate,
                path,
                1,
                1,
                $"every letter needs the file '{path}'; add it to the template folder"
            )
        );
        var misnamed = templates
            .Where(static template => !TemplateNames.IsValid(TemplateNames.OfPath(template.Path)))
            .Select(static template =>
                Diagnostic.At(
                    TemplateRules.MissingTemplate,
                    template.Path,
                    1,
                    1,
                    TemplateNames.Refusal(TemplateNames.OfPath(template.Path))
                )
            );
        var diagnostics = missing
            .Concat(misnamed)
            .Concat(templates.SelectMany(static template => template.Diagnostics))
            .ToList();

        // What nothing uses is known only when every template could be read, and every name in it understood.
        diagnostics.AddRange(entries.SelectMany(static entry => entry.Diagnostics));
        diagnostics.AddRange(MissingImages.Find(entries, assets));
        var unused = diagnostics.Any(static diagnostic => !diagnostic.Rule.IsSuppressible)
            ? []
            : UnusedTemplates.Find(templates, entries).Concat(UnprintedFields.Find(entries, letter));
        IReadOnlyList<Diagnostic> found = [.. diagnostics, .. unused];
        var left = DiagnosticOrder.Sort(Suppressions.Apply(templates, found, ofCompilation: false));
        return left.Count <= TemplateLimits.Errors + 1
            ? left
            : DiagnosticOrder.Sort([.. left.Take(TemplateLimits.Errors), DiagnosticOrder.Cut(LetterFiles.Layout)]);
    }
}
