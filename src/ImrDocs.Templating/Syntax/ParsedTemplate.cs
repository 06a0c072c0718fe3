using ImrDocs.Templating.Diagnostics;
using Scriban;
using Scriban.Syntax;

namespace ImrDocs.Templating.Syntax;

/// <summary>One template file, parsed and checked by itself.</summary>
/// <param name="Path">The path relative to the template root, with forward slashes: <c>items.scriban-md</c>.</param>
/// <param name="Template">The template as Scriban sees it; without a tree when the text is not Scriban.</param>
/// <param name="Kind">What the template prints.</param>
/// <param name="Outputs">The statements of the tree that print a value and must escape it.</param>
/// <param name="Diagnostics">What is wrong, sorted by place.</param>
public sealed record ParsedTemplate(
    string Path,
    Template Template,
    TemplateKind Kind,
    IReadOnlyList<ScriptExpressionStatement> Outputs,
    IReadOnlyList<TemplateDiagnostic> Diagnostics);
