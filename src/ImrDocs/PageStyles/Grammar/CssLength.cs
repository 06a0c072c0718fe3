using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles.Grammar;

/// <summary>Reads lengths.</summary>
internal static class CssLength
{
    private const decimal PointsPerInch = 72;
    private const decimal PointsPerPixel = 0.75m;
    private const decimal CentimetersPerInch = 2.54m;

    /// <summary>A length in points; null where the tokens are none.</summary>
    public static decimal? Read(IReadOnlyList<CssToken> tokens, LengthContext context) =>
        tokens switch
        {
            [{ Kind: CssTokenKind.Number } number] => number.Text.Length == 0 && number.Number != 0
                ? null
                : Read(number, context),
            [{ Kind: CssTokenKind.Function }, ..] => CssMath.Read(tokens, context),
            _ => null,
        };

    /// <summary>A length that is not negative, in points; null where the tokens are none.</summary>
    public static decimal? ReadSize(IReadOnlyList<CssToken> tokens, LengthContext context) =>
        Read(tokens, context) is >= 0 and var length ? length : null;

    /// <summary>The length of a number with a unit, in points; null where the unit is unknown.</summary>
    public static decimal? Read(CssToken number, LengthContext context)
    {
        decimal? unit = number.Text.ToLowerInvariant() switch
        {
            "px" => PointsPerPixel,
            "pt" => 1,
            "pc" => 12,
            "in" => PointsPerInch,
            "cm" => PointsPerInch / CentimetersPerInch,
            "mm" => PointsPerInch / CentimetersPerInch / 10,
            "q" => PointsPerInch / CentimetersPerInch / 40,
            "em" => context.FontSize,
            "rem" => context.RootFontSize,
            // What they are where a font does not say.
            "ch" or "ex" => context.FontSize / 2,
            "%" => context.Whole / 100,
            "" => 1,
            _ => null,
        };
        return unit * number.Number;
    }
}
