using ImrDocs.Templating.Binding;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Positions;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Templates;

/// <summary>Checks the templates of a letter against its schema, without a case.</summary>
public static class TemplateCheck
{
    /// <summary>Everything that is wrong with the templates, in the order of the places; empty when nothing is.</summary>
    public static IReadOnlyList<TemplateDiagnostic> Run(TemplateFiles files, LetterSchema letter)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(letter);
        var set = TemplateSet.Parse(files);
        if (set.Diagnostics.Count > 0)
        {
            return TemplateSet.Sort(set.Diagnostics, files);
        }

        var bound = TemplateSet.Entries.Select(path => TemplateBinder.Bind(set.Templates, path, letter)).ToList();
        var used = bound.SelectMany(static result => BoundPaths.Of(result.Template)).ToHashSet(StringComparer.Ordinal);
        var unused = set.Templates.Keys.Where(path => !used.Contains(path)).Select(static path =>
            new TemplateDiagnostic(BindingRules.UnusedTemplate, path, 1, 1, $"nothing includes '{path}'; include it, or delete it"));
        return TemplateSet.Sort(
            [.. TemplateSet.Entries.SelectMany(path => TemplateAnalysis.Analyze(set.Templates, path)), .. bound.SelectMany(static result => result.Diagnostics), .. unused],
            files);
    }
}
