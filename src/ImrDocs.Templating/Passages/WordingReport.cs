using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Limits;
using ImrDocs.Templating.Syntax;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Templating.Passages;

/// <summary>Collects what is wrong with the wording of a letter, each once, with the place of what writes it.</summary>
internal sealed class WordingReport
{
    private readonly HashSet<Diagnostic> _diagnostics = [];
    private bool _isCut;

    /// <summary>What was found, by place.</summary>
    public IReadOnlyList<Diagnostic> Found =>
        DiagnosticOrder.Sort(_isCut ? [.. _diagnostics, DiagnosticOrder.Cut(LetterFiles.Layout)] : _diagnostics);

    /// <summary>Reports a character of a template's text, or a printed value.</summary>
    public void Add(Rule rule, TextOrigin origin, string message)
    {
        if (_diagnostics.Count >= TemplateLimits.Errors)
        {
            _isCut = true;
            return;
        }

        if (origin.Step is { Text: { } text } step)
        {
            // A backslash that the text got when it was parsed is not in the file.
            var span = step.Statement.Syntax.Span;
            var isAfterAdded = text.Length > span.Length && text.IndexOf('\\') < origin.Offset;
            var offset = isAfterAdded ? origin.Offset - 1 : origin.Offset;
            var file = isAfterAdded ? text.Remove(text.IndexOf('\\'), 1) : text;
            Add(rule, step.Place, TextPlaces.Advance(span.Start, file, offset), message);
        }
        else
        {
            Add(rule, origin.Step.Place, PrintedBy(origin.Step), message);
        }
    }

    /// <summary>Reports a part of a template.</summary>
    public void Add(Rule rule, FlowPlace place, ScriptNode node, string message)
    {
        var report = new DiagnosticReport(place.Path);
        report.Add(rule, node, message);
        Add(report, place);
    }

    /// <summary>Reports a place of a template.</summary>
    public void Add(Rule rule, FlowPlace place, TextPosition position, string message)
    {
        var report = new DiagnosticReport(place.Path);
        report.Add(rule, position, message);
        Add(report, place);
    }

    /// <summary>The expression that a step prints.</summary>
    public static ScriptNode PrintedBy(FlowStep step) => ((BoundOutput)step.Statement).Value.Syntax;

    private void Add(DiagnosticReport report, FlowPlace place) =>
        _diagnostics.UnionWith(
            report.Found().Diagnostics.Select(diagnostic => diagnostic with { IncludedFrom = place.IncludedFrom })
        );
}
