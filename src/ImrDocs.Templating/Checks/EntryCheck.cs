using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Passages;
using ImrDocs.Templating.Proofreading;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Checks;

/// <summary>Checks a template that a letter begins with, together with all that it includes.</summary>
internal static class EntryCheck
{
    /// <summary>Binds the template to the letter and follows its text.</summary>
    /// <param name="units">The template and those that it includes, or more, by path.</param>
    /// <param name="path">The template to begin with; it must have a tree.</param>
    /// <param name="letter">The letter.</param>
    public static EntryResult Run(IReadOnlyDictionary<string, TemplateUnit> units, string path, LetterSchema letter)
    {
        var unit = units[path];
        if (unit.Refusal is { } refusal)
        {
            return new(new(path, new BoundText(unit.Template.Template.Page!, "")), [refusal]);
        }

        var (template, diagnostics) = TemplateBinder.Bind(units, path, letter);

        // What was not bound as a whole is not followed: what is missing of it would look like an error.
        if (diagnostics.Any(static diagnostic => diagnostic.Rule == TemplateRules.Limit))
        {
            return new(template, diagnostics);
        }

        var flow = LetterFlow.Of(template, WordingCheck.MaxSteps);
        var wording = WordingCheck.Run(units, template, flow);
        return new(template, [.. diagnostics, .. wording.Diagnostics, .. Proofread(template, flow, letter, wording)])
        {
            Images = wording.Images,
        };
    }

    // What Markdown makes of a place is its reader's mistake too, and is reported once.
    private static IEnumerable<Diagnostic> Proofread(
        BoundTemplate template,
        LetterFlow? flow,
        LetterSchema letter,
        WordingResult wording
    )
    {
        if (flow is null)
        {
            return [];
        }

        var known = new HashSet<(string, SourcePosition?)>(
            wording.Diagnostics.Select(static d => (d.Path, d.Position))
        );
        return Proofreader
            .Run(template, flow, wording.Headings, letter)
            .Where(d => !known.Contains((d.Path, d.Position)));
    }
}
