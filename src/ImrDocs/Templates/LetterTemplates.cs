using System.Collections.Immutable;
using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Positions;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templates;

/// <summary>The templates of one letter, parsed, checked and ready to render.</summary>
public sealed class LetterTemplates
{
    private static readonly string[] Entries = [LetterFiles.Layout, LetterFiles.RunningHead, LetterFiles.Title];

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
        ArgumentNullException.ThrowIfNull(files);
        var templates = files.Paths
            .Where(TemplateNames.IsTemplate)
            .Select(path => TemplateParser.Parse(path, files.Find(path)!))
            .ToImmutableDictionary(static template => template.Path, StringComparer.Ordinal);
        Refuse(files, Entries.Where(path => !templates.ContainsKey(path)).Select(Missing)
            .Concat(templates.Values.SelectMany(static template => template.Diagnostics)));

        Refuse(files, Entries.SelectMany(path => TemplateAnalysis.Analyze(templates, path)).Distinct());

        foreach (var template in templates.Values)
        {
            TemplateRewriter.Rewrite(template);
        }

        return new(files, templates);
    }

    internal Scriban.Template? Find(string path) => _templates.GetValueOrDefault(path)?.Template;

    private static void Refuse(TemplateFiles files, IEnumerable<TemplateDiagnostic> diagnostics)
    {
        TemplateDiagnostic[] sorted =
        [
            .. diagnostics.OrderBy(static d => d.Path, StringComparer.Ordinal).ThenBy(static d => d.Line).ThenBy(static d => d.Column)
                .Select(d => d with { Path = files.DisplayRoot + d.Path }),
        ];
        if (sorted.Length > 0)
        {
            throw new TemplateException(sorted);
        }
    }

    private static TemplateDiagnostic Missing(string path) =>
        new(TemplateRules.MissingTemplate, path, 1, 1, $"every letter needs the file '{path}'; add it to the template folder");
}
