using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Checks;

/// <summary>Finds templates that are part of no letter.</summary>
internal static class UnusedTemplates
{
    public static IEnumerable<TemplateDiagnostic> Find(
        IEnumerable<ParsedTemplate> templates,
        IEnumerable<EntryResult> entries
    )
    {
        var used = new HashSet<string>(
            entries.SelectMany(static entry => BoundPaths.Of(entry.Template)),
            StringComparer.Ordinal
        );
        return templates
            .Where(template => !used.Contains(template.Path))
            .Select(static template => new TemplateDiagnostic(
                BindingRules.UnusedTemplate,
                template.Path,
                1,
                1,
                $"nothing includes '{template.Path}'; include it, or delete it"
            ));
    }
}
