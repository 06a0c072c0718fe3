using ImrDocs.Word.Styles;
using ImrDocs.Word.Xml;

namespace ImrDocs.Word.Parts;

/// <summary>
/// The definitions of lists: bullets and numbers on nine levels, and a list of its own for each of the letter.
/// </summary>
internal static class Numbering
{
    /// <summary>How many levels Word knows.</summary>
    public const int Levels = 9;

    private const int Bullets = 1;
    private const int Numbers = 2;

    // Marks end beside the text, as on a page. Where lines start on the right, programs disagree about where that is,
    // and marks begin at the same place instead.
    private const int GapBesideMark = 120;
    private const int RoomForMark = 360;

    /// <summary>What the part ends with.</summary>
    public static ReadOnlySpan<byte> End => "</w:numbering>"u8;

    /// <summary>Writes the part without its end: what every letter has.</summary>
    /// <param name="xml">Takes the XML.</param>
    /// <param name="styles">The styles.</param>
    public static void WriteAll(XmlOutput xml, WordStyles styles)
    {
        xml.Raw(XmlNames.Declaration).Raw("<w:numbering xmlns:w=\""u8).Raw(XmlNames.Word).Raw("\">"u8);
        WriteKind(xml, Bullets, styles);
        WriteKind(xml, Numbers, styles);
    }

    /// <summary>How much further to the right the text of a list is than what is around it.</summary>
    /// <param name="styles">The styles.</param>
    /// <param name="isNumbered">Whether the list is numbered.</param>
    public static int StepOf(WordStyles styles, bool isNumbered)
    {
        var list = styles.Main.Child(new(isNumbered ? "ol" : "ul"), new("p", false, false)).Style;
        return list.Margin.Start.Twips + list.Border.Start.Width.Twips + list.Padding.Start.Twips;
    }

    /// <summary>Defines a list of the letter.</summary>
    /// <param name="parts">The parts of the letter.</param>
    /// <param name="start">The number of the first item; null where the items have bullets.</param>
    /// <param name="level">The level at which its items stand.</param>
    /// <returns>The number by which paragraphs name the list.</returns>
    public static int Define(LetterParts parts, int? start, int level)
    {
        var number = parts.CountList();
        var xml = parts.Lists.Raw("<w:num w:numId=\""u8).Number(number).Raw("\"><w:abstractNumId w:val=\""u8);
        xml.Number(start is null ? Bullets : Numbers).Raw("\"/>"u8);
        if (start is { } first)
        {
            xml.Raw("<w:lvlOverride w:ilvl=\""u8).Number(level).Raw("\"><w:startOverride w:val=\""u8).Number(first);
            xml.Raw("\"/></w:lvlOverride>"u8);
        }

        xml.Raw("</w:num>"u8);
        return number;
    }

    /// <summary>The space before a list's text in which its marks stand, in twentieths of a point.</summary>
    public static int HangingOf(WordStyles styles) => styles.IsRightToLeft ? RoomForMark : GapBesideMark;

    private static void WriteKind(XmlOutput xml, int kind, WordStyles styles)
    {
        var step = StepOf(styles, kind == Numbers);
        xml.Raw("<w:abstractNum w:abstractNumId=\""u8).Number(kind);
        xml.Raw("\"><w:multiLevelType w:val=\"hybridMultilevel\"/>"u8);
        for (var level = 0; level < Levels; level++)
        {
            xml.Raw("<w:lvl w:ilvl=\""u8).Number(level).Raw("\"><w:start w:val=\"1\"/><w:numFmt w:val=\""u8);
            xml.Raw(kind == Bullets ? "bullet"u8 : "decimal"u8).Raw("\"/><w:lvlText w:val=\""u8);
            if (kind == Numbers)
            {
                xml.Raw("%"u8).Number(level + 1).Raw("."u8);
            }
            else
            {
                xml.Text(
                    (level % 3) switch
                    {
                        0 => "\u2022",
                        1 => "\u25E6",
                        _ => "\u25AA",
                    }
                );
            }

            xml.Raw("\"/><w:lvlJc w:val=\""u8).Raw(styles.IsRightToLeft ? "left"u8 : "right"u8);
            xml.Raw("\"/><w:pPr><w:ind w:left=\""u8).Number((level + 1) * step);
            xml.Raw("\" w:hanging=\""u8).Number(HangingOf(styles)).Raw("\"/></w:pPr></w:lvl>"u8);
        }

        xml.Raw("</w:abstractNum>"u8);
    }
}
