using System.Collections.Immutable;
using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templates;

/// <summary>The templates of one letter, parsed, checked and ready to render.</summary>
public sealed class LetterTemplates
{
    private static readonly string[] Required = [LetterFiles.Layout, LetterFiles.Title, LetterFiles.RunningHead];

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

    /// <summary>Parses every template of the folder.</summary>
    /// <exception cref="TemplateException">A template is wrong or a file that every letter needs is missing; it lists all faults.</exception>
    public static LetterTemplates Load(TemplateFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var templates = files.Paths
            .Where(static path => path != LetterFiles.Style)
            .Select(path => TemplateParser.Parse(path, files.Find(path)!, KindOf(path)))
            .ToImmutableDictionary(static template => template.Path, StringComparer.Ordinal);

        TemplateDiagnostic[] diagnostics =
        [
            .. Required.Where(path => !templates.ContainsKey(path)).Select(Missing),
            .. templates.Values.OrderBy(static t => t.Path, StringComparer.Ordinal)
                .SelectMany(t => t.Diagnostics.Concat(IncludeCheck.Of(t, templates.ContainsKey))),
        ];
        if (diagnostics.Length > 0)
        {
            throw new TemplateException([.. diagnostics.Select(d => d with { Path = files.DisplayRoot + d.Path })]);
        }

        foreach (var template in templates.Values)
        {
            PrintedValue.Attach(template);
        }

        return new(files, templates);
    }

    internal Scriban.Template? Find(string path) => _templates.GetValueOrDefault(path)?.Template;

    private static TemplateKind KindOf(string path) =>
        path.EndsWith(LetterFiles.PlainTextExtension, StringComparison.Ordinal) ? TemplateKind.PlainText : TemplateKind.Markdown;

    private static TemplateDiagnostic Missing(string path) =>
        new(TemplateRules.MissingTemplate, path, 1, 1, $"every letter needs the file '{path}'; add it to the template folder");
}
