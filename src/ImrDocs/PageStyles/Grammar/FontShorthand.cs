using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles.Grammar;

/// <summary>Splits the values of <c>font</c>.</summary>
internal static class FontShorthand
{
    private static readonly CssToken[] Normal = [new(CssTokenKind.Identifier, "normal")];

    /// <summary>What the property sets.</summary>
    public static IReadOnlyList<string> Longhands { get; } =
    ["font-style", "font-weight", "font-size", "line-height", "font-family"];

    /// <summary>The values of what the property sets; null where it has no size or no family.</summary>
    public static IReadOnlyList<IReadOnlyList<CssToken>>? Split(IReadOnlyList<CssToken> value)
    {
        var parts = CssValue.Components(value);
        IReadOnlyList<CssToken> style = Normal;
        IReadOnlyList<CssToken> weight = Normal;
        var at = 0;
        while (at < parts.Count && !IsSize(parts[at]))
        {
            if (CssKeyword.Is(parts[at], "italic", "oblique"))
            {
                style = parts[at];
            }
            else if (CssFont.Weight(parts[at], 1) is not null)
            {
                weight = parts[at];
            }
            else if (!IsVariant(parts[at]))
            {
                return null;
            }

            at++;
        }

        var hasHeight = at + 2 < parts.Count && parts[at + 1][0].IsSign("/");
        var families = at + (hasHeight ? 3 : 1);
        return families < parts.Count
            ? [style, weight, parts[at], hasHeight ? parts[at + 2] : Normal, Families(parts, families)]
            : null;
    }

    // A number without a unit is a weight.
    private static bool IsSize(IReadOnlyList<CssToken> part) =>
        part is not [{ Kind: CssTokenKind.Number, Text: "" }] && CssFont.Size(part, LengthContext.Any) is not null;

    private static bool IsVariant(IReadOnlyList<CssToken> part) =>
        CssKeyword.Is(part, "normal", "small-caps", "condensed", "expanded", "semi-condensed", "semi-expanded")
        || CssKeyword.Is(part, "extra-condensed", "extra-expanded", "ultra-condensed", "ultra-expanded");

    private static CssToken[] Families(IReadOnlyList<IReadOnlyList<CssToken>> parts, int start) =>
        [
            .. parts
                .Skip(start)
                .SelectMany(static part => (IEnumerable<CssToken>)[new(CssTokenKind.Space, " "), .. part])
                .Skip(1),
        ];
}
