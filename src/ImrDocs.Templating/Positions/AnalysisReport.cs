using ImrDocs.Templating.Diagnostics;
using Scriban.Parsing;

namespace ImrDocs.Templating.Positions;

/// <summary>Collects what an analysis finds; a template that is followed several times is reported once.</summary>
internal sealed class AnalysisReport
{
    private readonly HashSet<TemplateDiagnostic> _diagnostics = [];
    private string _path = "";

    /// <summary>The template that is being followed from here on.</summary>
    public void Enter(string path) => _path = path;

    public void Add(TemplateRule rule, TextPosition place, string message) => Add(_path, rule, place, message);

    public void Add(string path, TemplateRule rule, TextPosition place, string message) =>
        _diagnostics.Add(new(rule, path, place.Line + 1, place.Column + 1, message));

    public IReadOnlyList<TemplateDiagnostic> Sorted() =>
        [.. _diagnostics.OrderBy(static d => d.Path, StringComparer.Ordinal).ThenBy(static d => d.Line).ThenBy(static d => d.Column)
            .ThenBy(static d => d.Rule.Id, StringComparer.Ordinal).ThenBy(static d => d.Message, StringComparer.Ordinal)];
}
