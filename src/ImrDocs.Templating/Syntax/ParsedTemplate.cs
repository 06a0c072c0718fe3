using ImrDocs.Templating.Diagnostics;
using Scriban;

namespace ImrDocs.Templating.Syntax;

/// <summary>One template file, parsed.</summary>
/// <param name="Path">The path relative to the template root, with forward slashes: <c>items.scriban-md</c>.</param>
/// <param name="Template">The template as Scriban sees it; without a tree when the text is not Scriban.</param>
/// <param name="Diagnostics">Why the text is not Scriban; empty when it is.</param>
public sealed record ParsedTemplate(string Path, Template Template, IReadOnlyList<TemplateDiagnostic> Diagnostics)
{
    /// <summary>What the template prints.</summary>
    public TemplateKind Kind => TemplateNames.KindOf(Path);
}
