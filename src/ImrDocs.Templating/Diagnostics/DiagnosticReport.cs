using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Templating.Diagnostics;

/// <summary>Collects what is wrong with one template and with what it includes. What is found again is reported once.</summary>
/// <param name="path">The template's path, relative to the template root.</param>
internal sealed class DiagnosticReport(string path)
{
    private readonly HashSet<TemplateDiagnostic> _diagnostics = [];

    public void Add(TemplateRule rule, ScriptNode node, string message)
    {
        var (start, end) = (node.Span.Start, node.Span.End);
        var endColumn = end.Line == start.Line && end.Column >= start.Column ? end.Column + 2 : start.Column + 2;
        _diagnostics.Add(new(rule, path, start.Line + 1, start.Column + 1, message) { EndColumn = endColumn });
    }

    public void Add(TemplateRule rule, TextPosition place, string message) =>
        _diagnostics.Add(new(rule, path, place.Line + 1, place.Column + 1, message));

    /// <summary>Adds what is wrong with a template where it is included.</summary>
    public void AddIncluded(IEnumerable<TemplateDiagnostic> diagnostics, ScriptNode include)
    {
        var site = new IncludeSite(path, include.Span.Start.Line + 1, include.Span.Start.Column + 1);
        _diagnostics.UnionWith(diagnostics.Select(diagnostic => diagnostic.IncludedFrom is null ? diagnostic with { IncludedFrom = site } : diagnostic));
    }

    /// <summary>All that was found, to be given back when a round of a loop is followed again.</summary>
    public IReadOnlyCollection<TemplateDiagnostic> Save() => [.. _diagnostics];

    public void Restore(IReadOnlyCollection<TemplateDiagnostic> saved)
    {
        _diagnostics.Clear();
        _diagnostics.UnionWith(saved);
    }

    public IReadOnlyList<TemplateDiagnostic> Sorted() => DiagnosticOrder.Sort(_diagnostics);
}
