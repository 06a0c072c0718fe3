using System.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Templating.Diagnostics;

/// <summary>Collects what is wrong with one template and with what it includes. What is found again is reported once.</summary>
/// <param name="path">The template's path, relative to the template root.</param>
internal sealed class DiagnosticReport(string path)
{
    private HashSet<TemplateDiagnostic> _diagnostics = [];
    private HashSet<Verdict> _verdicts = [];

    public void Add(TemplateRule rule, ScriptNode node, string message) => _diagnostics.Add(At(rule, node, message));

    public void Add(TemplateRule rule, TextPosition place, string message) =>
        _diagnostics.Add(new(rule, path, place.Line + 1, place.Column + 1, OneLine(message)));

    /// <summary>Answers a question about this call. A breach is reported where every call gives the same answer.</summary>
    /// <param name="rule">The rule that is broken then.</param>
    /// <param name="node">What is asked about.</param>
    /// <param name="answer">The answer; null when it can be the one or the other, as it should.</param>
    /// <param name="message">What is wrong when there is an answer.</param>
    public void Settle(TemplateRule rule, ScriptNode node, bool? answer, string message) =>
        _verdicts.Add(new(rule, node, answer, answer is null ? null : At(rule, node, message)));

    /// <summary>Adds what is wrong with a template where it is included.</summary>
    public void AddIncluded(Findings findings, ScriptNode include) =>
        Add(findings.IncludedFrom(new(path, include.Span.Start.Line + 1, include.Span.Start.Column + 1)));

    public void Add(Findings findings)
    {
        _diagnostics.UnionWith(findings.Diagnostics);
        _verdicts.UnionWith(findings.Verdicts);
    }

    /// <summary>What an action finds, kept apart from what was found before.</summary>
    public Findings Collect(Action action)
    {
        var (diagnostics, verdicts) = (_diagnostics, _verdicts);
        (_diagnostics, _verdicts) = ([], []);
        action();
        var found = Found();
        (_diagnostics, _verdicts) = (diagnostics, verdicts);
        return found;
    }

    public Findings Found() => new([.. _diagnostics], [.. _verdicts]);

    private TemplateDiagnostic At(TemplateRule rule, ScriptNode node, string message)
    {
        var (start, end) = (node.Span.Start, node.Span.End);
        var endColumn = end.Line == start.Line && end.Column >= start.Column ? end.Column + 2 : start.Column + 2;
        return new(rule, path, start.Line + 1, start.Column + 1, OneLine(message)) { EndColumn = endColumn };
    }

    // A message quotes what an author wrote, which can hold any character.
    private static string OneLine(string message) => message.Any(char.IsControl)
        ? message.Aggregate(new StringBuilder(), static (text, c) => text.Append(char.IsControl(c) ? ' ' : c)).ToString()
        : message;
}
