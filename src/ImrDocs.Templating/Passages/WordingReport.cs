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

        if (origin.Step.Text is not null)
        {
            Add(rule, origin.Step.Place, PlaceOf(origin), message);
        }
        else
        {
            Add(rule, origin.Step.Place, PrintedBy(origin.Step), message);
        }
    }

    /// <summary>The place in its file of a character of a template's text, or of a printed value.</summary>
    public static TextPosition PlaceOf(TextOrigin origin)
    {
        if (origin.Step is not { Text: { } text } step)
        {
            return PrintedBy(origin.Step).Span.Start;
        }

        // A backslash that the text got when it was parsed is not in the file.
        var span = step.Statement.Syntax.Span;
        var isAfterAdded = text.Length > span.Length && text.IndexOf('\\') < origin.Offset;
        return isAfterAdded
            ? TextPlaces.Advance(span.Start, text.Remove(text.IndexOf('\\'), 1), origin.Offset - 1)
            : TextPlaces.Advance(span.Start, text, origin.Offset);
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
