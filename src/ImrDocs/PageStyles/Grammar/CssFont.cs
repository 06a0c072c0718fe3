using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles.Grammar;

/// <summary>Reads what style sheets say of fonts.</summary>
internal static class CssFont
{
    private const decimal Medium = 12;
    private const decimal Step = 1.2m;
    private const int Normal = 400;
    private const int Bold = 700;

    /// <summary>The families of a font; null where the tokens are none.</summary>
    public static IReadOnlyList<string>? Families(IReadOnlyList<CssToken> tokens)
    {
        var families = CssValue.Items(tokens).Select(Family).ToList();
        return families.Contains(null) ? null : [.. families.OfType<string>()];
    }

    /// <summary>The size of a font in points; null where the tokens are none.</summary>
    public static decimal? Size(IReadOnlyList<CssToken> tokens, LengthContext context) =>
        CssKeyword.Of(tokens) switch
        {
            "xx-small" => Medium * 3 / 5,
            "x-small" => Medium * 3 / 4,
            "small" => Medium * 8 / 9,
            "medium" => Medium,
            "large" => Medium * 6 / 5,
            "x-large" => Medium * 3 / 2,
            "xx-large" => Medium * 2,
            "xxx-large" => Medium * 3,
            "smaller" => context.Whole / Step,
            "larger" => context.Whole * Step,
            null => CssLength.ReadSize(tokens, context),
            _ => null,
        };

    /// <summary>The weight of a font; null where the tokens are none.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="parent">The weight of the parent's font.</param>
    public static int? Weight(IReadOnlyList<CssToken> tokens, int parent) =>
        tokens is [{ Kind: CssTokenKind.Number, Text: "", Number: >= 1 and <= 1000 and var number }]
            ? (int)Math.Round(number, MidpointRounding.AwayFromZero)
            : CssKeyword.Of(tokens) switch
            {
                "normal" => Normal,
                "bold" => Bold,
                "bolder" => parent < 350 ? Normal
                : parent < 550 ? Bold
                : Math.Max(parent, 900),
                "lighter" => parent < 550 ? Math.Min(parent, 100)
                : parent < 750 ? Normal
                : Bold,
                _ => null,
            };

    /// <summary>Whether a font is italic; null where the tokens say nothing of it.</summary>
    public static bool? Italic(IReadOnlyList<CssToken> tokens) =>
        tokens is [{ Kind: CssTokenKind.Identifier } oblique, ..] && oblique.IsName("oblique")
            ? true
            : CssKeyword.Of(tokens) switch
            {
                "italic" => true,
                "normal" => false,
                _ => null,
            };

    private static string? Family(IReadOnlyList<CssToken> tokens) =>
        tokens is [{ Kind: CssTokenKind.String } quoted] ? quoted.Text
        : tokens.Count > 0 && tokens.All(static token => token.Kind is CssTokenKind.Identifier or CssTokenKind.Space)
            ? string.Join(
                ' ',
                tokens.Where(static token => token.Kind == CssTokenKind.Identifier).Select(static token => token.Text)
            )
        : null;
}
