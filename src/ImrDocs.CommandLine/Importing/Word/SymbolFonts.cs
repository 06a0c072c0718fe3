using System.Globalization;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>Characters that Word writes by their number in a font of symbols.</summary>
internal static class SymbolFonts
{
    private const int Private = 0xF000;

    /// <summary>The character; null where it is not known.</summary>
    public static string? Find(string font, string number)
    {
        if (!int.TryParse(number, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
        {
            return null;
        }

        code = code >= Private ? code - Private : code;
        return (font.ToUpperInvariant(), code) switch
        {
            ("WINGDINGS", 0x6F or 0xA8) => "\u2610",
            ("WINGDINGS", 0xFD or 0x78) => "\u2612",
            ("WINGDINGS", 0xFE) => "\u2611",
            ("WINGDINGS", 0xFC) => "\u2713",
            ("WINGDINGS", 0x28) => "\u260E",
            ("WINGDINGS", 0x2A) => "\u2709",
            ("SYMBOL", 0xB7) => "\u2022",
            ("SYMBOL", 0xA7) => "\u00A7",
            ("SYMBOL", 0xB0) => "\u00B0",
            ("SYMBOL", 0xB1) => "\u00B1",
            ("SYMBOL", 0xA3) => "\u2264",
            ("SYMBOL", 0xB3) => "\u2265",
            ("SYMBOL", 0xD2) => "\u00AE",
            ("SYMBOL", 0xD3) => "\u00A9",
            ("SYMBOL", 0xD4) => "\u2122",
            _ => null,
        };
    }
}
