using System.Collections.Immutable;
using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Positions;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templates;

/// <summary>The templates of one letter, parsed and ready to render.</summary>
public sealed class LetterTemplates
{
    private readonly ImmutableDictionary<string, ParsedTemplate> _templates;

    private LetterTemplates(TemplateFiles files, ImmutableDictionary<string, ParsedTemplate> templates)
    {
        _templates = templates;
        DisplayRoot = files.DisplayRoot;
        Style = TemplateText.Normalize(files.Find(LetterFiles.Style) ?? "");
    }

    /// <summary>The style of the HTML page.</summary>
    public string Style { get; }

    internal string DisplayRoot { get; }

    /// <summary>Parses every template of the folder, and follows those that a letter is made of with all that they include.</summary>
    /// <exception cref="TemplateException">A template is wrong or a file that every letter needs is missing; it lists all faults.</exception>
    public static LetterTemplates Load(TemplateFiles files)
    {
        var set = TemplateSet.Parse(files);
        Refuse(files, set.Diagnostics);
        Refuse(files, TemplateSet.Entries.SelectMany(path => TemplateAnalysis.Analyze(set.Templates, path)));
        foreach (var template in set.Templates.Values)
        {
            TemplateRewriter.Rewrite(template);
        }

        return new(files, set.Templates);
    }

    internal Scriban.Template? Find(string path) => _templates.GetValueOrDefault(path)?.Template;

    private static void Refuse(TemplateFiles files, IEnumerable<TemplateDiagnostic> diagnostics)
    {
        if (TemplateSet.Sort(diagnostics, files) is { Count: > 0 } sorted)
        {
            throw new TemplateException(sorted);
        }
    }
}
