using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles.Grammar;

/// <summary>Splits the values of properties that set several others.</summary>
internal static class Shorthands
{
    private static readonly IReadOnlyList<CssToken> None = Word("none");

    /// <summary>The short forms that do not set edges, and other names of properties.</summary>
    public static IEnumerable<(string Name, Property Property)> All { get; } =
    [
        ("font", new(FontShorthand.Longhands, FontShorthand.Split)),
        ("background", new(["background-color"], OfBackground)),
        ("text-decoration", new(["text-decoration-line"], OfDecoration)),
        ("gap", new(["row-gap", "column-gap"], static value => OfEdges(value, 2))),
        ("grid-gap", new(["row-gap", "column-gap"], static value => OfEdges(value, 2))),
        ("grid-row-gap", Alias("row-gap")),
        ("grid-column-gap", Alias("column-gap")),
        ("page-break-after", Alias("break-after")),
        ("page-break-before", Alias("break-before")),
        ("page-break-inside", Alias("break-inside")),
    ];

    /// <summary>One value for each edge: those that are not written are as the edges across.</summary>
    public static IReadOnlyList<IReadOnlyList<CssToken>>? OfEdges(IReadOnlyList<CssToken> value, int count)
    {
        var parts = CssValue.Components(value);
        return parts.Count < 1 || parts.Count > count ? null : [.. Enumerable.Range(0, count).Select(Part)];

        IReadOnlyList<CssToken> Part(int index) =>
            index < parts.Count ? parts[index]
            : index == 3 && parts.Count > 1 ? parts[1]
            : parts[0];
    }

    /// <summary>The width, the line, and the color of a border, for each edge.</summary>
    public static IReadOnlyList<IReadOnlyList<CssToken>>? OfBorder(IReadOnlyList<CssToken> value, int count)
    {
        IReadOnlyList<CssToken>? width = null;
        IReadOnlyList<CssToken>? line = null;
        IReadOnlyList<CssToken>? color = null;
        foreach (var part in CssValue.Components(value))
        {
            if (width is null && CssBorder.Width(part, LengthContext.Any) is not null)
            {
                width = part;
            }
            else if (line is null && CssBorder.Line(part) is not null)
            {
                line = part;
            }
            else if (color is null)
            {
                color = part;
            }
            else
            {
                return null;
            }
        }

        if (value.Count == 0)
        {
            return null;
        }

        IReadOnlyList<CssToken>[] edge = [width ?? Word("medium"), line ?? None, color ?? Word("currentcolor")];
        return [.. Enumerable.Repeat(edge, count).SelectMany(static parts => parts)];
    }

    private static Property Alias(string longhand) => new([longhand], static value => [value]);

    // Of what stands behind text, forms know the color, which the last layer can have.
    private static IReadOnlyList<IReadOnlyList<CssToken>>? OfBackground(IReadOnlyList<CssToken> value) =>
        value.Count == 0
            ? null
            :
            [
                CssValue
                    .Components(CssValue.Items(value)[^1])
                    .FirstOrDefault(static part =>
                        CssColor.Read(part) is not null || CssKeyword.Is(part, "currentcolor")
                    )
                    ?? Word("transparent"),
            ];

    private static IReadOnlyList<IReadOnlyList<CssToken>>? OfDecoration(IReadOnlyList<CssToken> value)
    {
        var lines = CssValue
            .Components(value)
            .Where(static part => CssKeyword.Is(part, "underline", "overline", "line-through"))
            .SelectMany(static part => part)
            .ToList();
        return value.Count == 0 ? null : [lines.Count > 0 ? lines : None];
    }

    private static CssToken[] Word(string name) => [new(CssTokenKind.Identifier, name)];
}
