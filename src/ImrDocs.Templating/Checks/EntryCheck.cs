using System.Globalization;
using ImrDocs.Templating.Binding;
using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Passages;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Checks;

/// <summary>Checks a template that a letter begins with, together with all that it includes.</summary>
public static class EntryCheck
{
    /// <summary>Binds the template to the letter and follows its text.</summary>
    /// <param name="units">The template and those that it includes, or more, by path.</param>
    /// <param name="path">The template to begin with; it must have a tree.</param>
    /// <param name="letter">The letter.</param>
    public static EntryResult Run(IReadOnlyDictionary<string, TemplateUnit> units, string path, LetterSchema letter)
    {
        var (template, diagnostics) = TemplateBinder.Bind(units, path, letter);
        var depth = units[path].Depth;
        TemplateDiagnostic[] tooDeep = depth > TemplateLimits.Depth
            ? [new(TemplateRules.Limit, path, 1, 1, string.Format(CultureInfo.InvariantCulture, "templates stand in each other {0} deep; a letter is written {1} deep at the most", depth, TemplateLimits.Depth))]
            : [];
        return new(template, [.. diagnostics, .. WordingCheck.Run(units, template), .. tooDeep]);
    }
}
