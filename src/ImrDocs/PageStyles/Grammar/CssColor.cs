using System.Drawing;
using System.Globalization;
using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles.Grammar;

/// <summary>A color.</summary>
/// <param name="Red">The share of red, from 0 to 255.</param>
/// <param name="Green">The share of green, from 0 to 255.</param>
/// <param name="Blue">The share of blue, from 0 to 255.</param>
/// <param name="Opacity">How little shines through, from 0 to 1.</param>
internal readonly record struct CssColor(decimal Red, decimal Green, decimal Blue, decimal Opacity)
{
    private const decimal Full = 255;

    /// <summary>Whether nothing of it is seen.</summary>
    public bool IsTransparent => Opacity == 0;

    /// <summary>How the color looks on white paper, as six hexadecimal digits in capitals.</summary>
    public string OnPaper => string.Create(CultureInfo.InvariantCulture, $"{Mix(Red):X2}{Mix(Green):X2}{Mix(Blue):X2}");

    /// <summary>Reads a color; null where the tokens are none.</summary>
    public static CssColor? Read(IReadOnlyList<CssToken> tokens) =>
        tokens switch
        {
            [{ Kind: CssTokenKind.Hash } hash] => OfDigits(hash.Text),
            [{ Kind: CssTokenKind.Identifier } name] => OfName(name.Text),
            [{ Kind: CssTokenKind.Function } function, ..]
                when function.IsFunction("rgb") || function.IsFunction("rgba") => OfShares(
                CssValue.Components(CssValue.Inside(tokens))
            ),
            _ => null,
        };

    private static CssColor? OfDigits(string digits)
    {
        if (digits.Any(static digit => !char.IsAsciiHexDigit(digit)))
        {
            return null;
        }

        var full = digits.Length is 3 or 4
            ? string.Concat(digits.Select(static digit => new string(digit, 2)))
            : digits;
        return full.Length is 6 or 8
            ? new(Pair(full, 0), Pair(full, 2), Pair(full, 4), full.Length == 8 ? Pair(full, 6) / Full : 1)
            : null;
    }

    private static decimal Pair(string digits, int index) =>
        int.Parse(digits.AsSpan(index, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    // The runtime knows the names of the web, in American English, beside those of the colors of windows.
    private static CssColor? OfName(string name)
    {
        if (name.Equals("transparent", StringComparison.OrdinalIgnoreCase))
        {
            return default(CssColor);
        }

        var color = Color.FromName(name.Replace("grey", "gray", StringComparison.OrdinalIgnoreCase));
        return color is { IsKnownColor: true, IsSystemColor: false } ? new(color.R, color.G, color.B, 1) : null;
    }

    private static CssColor? OfShares(IReadOnlyList<IReadOnlyList<CssToken>> parts)
    {
        var numbers = parts.Where(static part => !part[0].IsSign(",") && !part[0].IsSign("/")).ToList();
        if (
            numbers.Count is not (3 or 4)
            || numbers.Any(static part => part is not [{ Kind: CssTokenKind.Number, Text: "" or "%" }])
        )
        {
            return null;
        }

        var opacity = numbers.Count == 4 ? Math.Clamp(Share(numbers[3][0], 1), 0, 1) : 1;
        return new(Primary(numbers[0][0]), Primary(numbers[1][0]), Primary(numbers[2][0]), opacity);
    }

    private static decimal Primary(CssToken number) => Math.Clamp(Share(number, Full), 0, Full);

    private static decimal Share(CssToken number, decimal whole) =>
        number.Text == "%" ? number.Number * whole / 100 : number.Number;

    private int Mix(decimal share) =>
        (int)Math.Round((share * Opacity) + (Full * (1 - Opacity)), MidpointRounding.AwayFromZero);
}
