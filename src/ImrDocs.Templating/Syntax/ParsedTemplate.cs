using ImrDocs.Diagnostics;
using Scriban;

namespace ImrDocs.Templating.Syntax;

/// <summary>One template file, parsed. Two are equal when path and text are.</summary>
/// <param name="Path">The path relative to the template root, with forward slashes: <c>items.scriban-md</c>.</param>
/// <param name="Text">The text with line feeds alone.</param>
/// <param name="Template">The template as Scriban sees it; without a tree when the text is not Scriban.</param>
/// <param name="Diagnostics">Why the text is not Scriban; empty when it is.</param>
internal sealed record ParsedTemplate(
    string Path,
    string Text,
    Template Template,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    /// <summary>What the template prints.</summary>
    public TemplateKind Kind => TemplateNames.KindOf(Path);

    /// <summary>Whether the text is Scriban, so that there is a tree.</summary>
    public bool HasTree => Diagnostics.Count == 0;

    /// <inheritdoc/>
    public bool Equals(ParsedTemplate? other) => other is not null && Path == other.Path && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Path.GetHashCode() * 31) + Text.GetHashCode());
}
