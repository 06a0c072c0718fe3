using System.Globalization;

namespace ImrDocs.Determinations.Tests.Letters;

/// <summary>The contrast of colors after the Web Content Accessibility Guidelines 2.1, "contrast ratio".</summary>
internal static class Contrast
{
    public static double ToWhite(string color) => 1.05 / (Luminance(color) + 0.05);

    private static double Luminance(string color) =>
        (0.2126 * Channel(color, 1)) + (0.7152 * Channel(color, 3)) + (0.0722 * Channel(color, 5));

    private static double Channel(string color, int start)
    {
        var value = int.Parse(color.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
