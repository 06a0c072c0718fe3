using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Checks;

/// <summary>Finds templates that are part of no letter.</summary>
internal static class UnusedTemplates
{
    public static IEnumerable<Diagnostic> Find(IEnumerable<ParsedTemplate> templates, IEnumerable<EntryResult> entries)
    {
        var used = new HashSet<string>(
            entries.SelectMany(static entry => BoundPaths.Of(entry.Template)),
            StringComparer.Ordinal
        );
        return templates
            .Where(template => !used.Contains(template.Path))
            .Select(static template =>
                Diagnostic.At(
                    BindingRules.UnusedTemplate,
                    template.Path,
                    1,
                    1,
                    $"nothing includes '{template.Path}'; include it, or delete it"
                )
            );
    }
}
