using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles.Grammar;

/// <summary>A property of a style sheet.</summary>
/// <param name="Longhands">The names of what it sets.</param>
/// <param name="Split">Gives the value of each of them; null where the value is none of the property.</param>
internal sealed record Property(
    IReadOnlyList<string> Longhands,
    Func<IReadOnlyList<CssToken>, IReadOnlyList<IReadOnlyList<CssToken>>?> Split
);
