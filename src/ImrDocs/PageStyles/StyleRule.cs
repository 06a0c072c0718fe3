using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles;

/// <summary>A rule of a style sheet with one of its selectors.</summary>
/// <param name="Selector">What it applies to.</param>
/// <param name="Declarations">What it says.</param>
internal sealed record StyleRule(Selector Selector, IReadOnlyList<CssDeclaration> Declarations);
