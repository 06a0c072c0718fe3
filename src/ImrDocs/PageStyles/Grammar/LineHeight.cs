using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles.Grammar;

/// <summary>The height of a line: a length, or how often it is the size of the font.</summary>
/// <param name="Points">The length in points; null where it depends on the font.</param>
/// <param name="Factor">How often it is the size of the font.</param>
internal readonly record struct LineHeight(decimal? Points, decimal Factor)
{
    /// <summary>What fonts have about by themselves.</summary>
    public static LineHeight Normal => new(null, 1.2m);

    /// <summary>Reads the height of a line; null where the tokens are none.</summary>
    public static LineHeight? Read(IReadOnlyList<CssToken> tokens, LengthContext context) =>
        tokens switch
        {
            [{ Kind: CssTokenKind.Number, Text: "", Number: >= 0 and var factor }] => new(null, factor),
            _ when CssKeyword.Is(tokens, "normal") => Normal,
            _ => CssLength.ReadSize(tokens, context with { Whole = context.FontSize }) is { } points
                ? new(points, 0)
                : null,
        };
}
