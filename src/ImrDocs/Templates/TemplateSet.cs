using System.Collections.Immutable;
using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templates;

/// <summary>The parsed templates of a letter.</summary>
internal sealed record TemplateSet(ImmutableDictionary<string, ParsedTemplate> Templates, IReadOnlyList<TemplateDiagnostic> Diagnostics)
{
    /// <summary>The templates that a letter begins with; all others are included.</summary>
    public static IReadOnlyList<string> Entries { get; } = [LetterFiles.Layout, LetterFiles.RunningHead, LetterFiles.Title];

    /// <summary>Parses every template of the folder; what is missing or is not Scriban is among the diagnostics.</summary>
    public static TemplateSet Parse(TemplateFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var templates = files.Paths
            .Where(TemplateNames.IsTemplate)
            .Select(path => TemplateParser.Parse(path, files.Find(path)!))
            .ToImmutableDictionary(static template => template.Path, StringComparer.Ordinal);
        var missing = Entries.Where(path => !templates.ContainsKey(path)).Select(static path =>
            new TemplateDiagnostic(TemplateRules.MissingTemplate, path, 1, 1, $"every letter needs the file '{path}'; add it to the template folder"));
        return new(templates, [.. missing, .. templates.Values.SelectMany(static template => template.Diagnostics)]);
    }

    /// <summary>The diagnostics, each once, in the order of their places, with paths that an editor finds.</summary>
    public static IReadOnlyList<TemplateDiagnostic> Sort(IEnumerable<TemplateDiagnostic> diagnostics, TemplateFiles files) =>
    [
        .. diagnostics.Distinct().OrderBy(static d => d.Path, StringComparer.Ordinal).ThenBy(static d => d.Line).ThenBy(static d => d.Column)
            .ThenBy(static d => d.Rule.Id, StringComparer.Ordinal).ThenBy(static d => d.Message, StringComparer.Ordinal)
            .Select(d => d with { Path = files.DisplayRoot + d.Path }),
    ];
}
