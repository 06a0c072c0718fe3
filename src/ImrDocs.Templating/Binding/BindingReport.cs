using ImrDocs.Templating.Diagnostics;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>Collects the diagnostics of a binding. What is bound again, in another round or at another call, is reported once.</summary>
internal sealed class BindingReport
{
    private readonly HashSet<TemplateDiagnostic> _diagnostics = [];

    /// <summary>The template that is being bound.</summary>
    public string Path { get; set; } = "";

    public void Add(TemplateRule rule, ScriptNode node, string message) =>
        _diagnostics.Add(new(rule, Path, node.Span.Start.Line + 1, node.Span.Start.Column + 1, message));

    /// <summary>All that was found, to be given back when a round is bound again.</summary>
    public IReadOnlyCollection<TemplateDiagnostic> Save() => [.. _diagnostics];

    public void Restore(IReadOnlyCollection<TemplateDiagnostic> saved)
    {
        _diagnostics.Clear();
        _diagnostics.UnionWith(saved);
    }

    public IReadOnlyList<TemplateDiagnostic> Sorted() =>
        [.. _diagnostics.OrderBy(static d => d.Path, StringComparer.Ordinal).ThenBy(static d => d.Line).ThenBy(static d => d.Column)
            .ThenBy(static d => d.Rule.Id, StringComparer.Ordinal).ThenBy(static d => d.Message, StringComparer.Ordinal)];
}
