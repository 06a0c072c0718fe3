using ImrDocs.Templating.Diagnostics;
using Scriban.Syntax;

namespace ImrDocs.Templating.Positions;

/// <summary>What is known of a template and of those that it includes.</summary>
/// <param name="Outputs">The statements that print a value, each with what its template prints.</param>
/// <param name="Assignments">The expressions that keep a value in a variable.</param>
/// <param name="Visited">The paths of the templates that were reached.</param>
/// <param name="Diagnostics">What is wrong, sorted by place.</param>
public sealed record AnalysisResult(
    IReadOnlyList<ScriptExpressionStatement> Outputs,
    IReadOnlyList<ScriptAssignExpression> Assignments,
    IReadOnlyCollection<string> Visited,
    IReadOnlyList<TemplateDiagnostic> Diagnostics);
