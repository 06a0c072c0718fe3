using ImrDocs.Templating.Limits;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Diagnostics;

/// <summary>
/// Collects what is wrong with one template and with what it includes. What is found again is reported once.
/// </summary>
/// <param name="path">The template's path, relative to the template root.</param>
internal sealed class DiagnosticReport(string path)
{
    private HashSet<Diagnostic> _diagnostics = [];
    private HashSet<Verdict> _verdicts = [];
    private bool _isCut;

    /// <summary>Whether so much is wrong that no more is reported: there is no need to look for it.</summary>
    public bool IsFull => _diagnostics.Count >= TemplateLimits.Errors;

    public void Add(Rule rule, ScriptNode node, string message) => Add(At(rule, node, message));

    public void Add(Rule rule, TextPosition place, string message) =>
        Add(Diagnostic.At(rule, path, place.Line + 1, place.Column + 1, message));

    /// <summary>
    /// Answers a question about this call. A breach is reported where every call gives the same answer.
    /// </summary>
    /// <param name="rule">The rule that is broken then.</param>
    /// <param name="node">What is asked about.</param>
    /// <param name="answer">The answer; null when it can be the one or the other, as it should.</param>
    /// <param name="message">What is wrong when there is an answer.</param>
    public void Settle(Rule rule, ScriptNode node, bool? answer, string message) =>
        _verdicts.Add(new(rule, node, answer, answer is null ? null : At(rule, node, message)));

    /// <summary>Adds what is wrong with a template where it is included.</summary>
    public void AddIncluded(Findings findings, ScriptNode include) =>
        Add(findings.IncludedFrom(new(path, include.Span.Start.Line + 1, include.Span.Start.Column + 1)));

    public void Add(Findings findings)
    {
        _diagnostics.UnionWith(findings.Diagnostics);
        _verdicts.UnionWith(findings.Verdicts);
        _isCut |= findings.IsCut;
    }

    /// <summary>What an action finds, kept apart from what was found before.</summary>
    public Findings Collect(Action action)
    {
        var (diagnostics, verdicts, isCut) = (_diagnostics, _verdicts, _isCut);
        (_diagnostics, _verdicts, _isCut) = ([], [], false);
        action();
        var found = Found();
        (_diagnostics, _verdicts, _isCut) = (diagnostics, verdicts, isCut);
        return found;
    }

    public Findings Found() => new([.. _diagnostics], [.. _verdicts], _isCut || IsFull);

    private void Add(Diagnostic diagnostic)
    {
        if (!IsFull)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    private Diagnostic At(Rule rule, ScriptNode node, string message)
    {
        var (start, end) = (node.Span.Start, node.Span.End);
        var endColumn = end.Line == start.Line && end.Column >= start.Column ? end.Column + 2 : start.Column + 2;
        return Diagnostic.At(rule, path, start.Line + 1, start.Column + 1, message) with { EndColumn = endColumn };
    }
}
