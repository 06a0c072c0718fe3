using ImrDocs.PageStyles;
using ImrDocs.Word.Styles;
using ImrDocs.Word.Xml;

namespace ImrDocs.Word.Blocks;

/// <summary>Writes what tables are made of around the text of their cells.</summary>
internal static class TableXml
{
    private static readonly string[] EdgeNames = ["top", "left", "bottom", "right"];

    /// <summary>Begins a table.</summary>
    /// <param name="xml">Takes the XML.</param>
    /// <param name="indent">The space before it, in twentieths of a point.</param>
    /// <param name="columns">The widths of its columns, in twentieths of a point.</param>
    /// <param name="isRightToLeft">Whether the first column is on the right.</param>
    public static void Begin(XmlOutput xml, int indent, ReadOnlySpan<int> columns, bool isRightToLeft)
    {
        var width = 0;
        foreach (var column in columns)
        {
            width += column;
        }

        xml.Raw("<w:tbl><w:tblPr>"u8).Raw(isRightToLeft ? "<w:bidiVisual/>"u8 : []);
        xml.Raw("<w:tblW w:w=\""u8).Number(width).Raw("\" w:type=\"dxa\"/><w:tblInd w:w=\""u8).Number(indent);
        xml.Raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>"u8);
        foreach (var edge in EdgeNames)
        {
            xml.Raw("<w:"u8).Text(edge).Raw(" w:w=\"0\" w:type=\"dxa\"/>"u8);
        }

        xml.Raw("</w:tblCellMar></w:tblPr><w:tblGrid>"u8);
        foreach (var column in columns)
        {
            xml.Raw("<w:gridCol w:w=\""u8).Number(column).Raw("\"/>"u8);
        }

        xml.Raw("</w:tblGrid>"u8);
    }

    /// <summary>Begins a row.</summary>
    /// <param name="xml">Takes the XML.</param>
    /// <param name="isWhole">Whether the row stays on one page.</param>
    /// <param name="isHead">Whether each page repeats it.</param>
    public static void BeginRow(XmlOutput xml, bool isWhole, bool isHead)
    {
        xml.Raw("<w:tr>"u8);
        if (isWhole || isHead)
        {
            xml.Raw("<w:trPr>"u8).Raw(isWhole ? "<w:cantSplit/>"u8 : []).Raw(isHead ? "<w:tblHeader/>"u8 : []);
            xml.Raw("</w:trPr>"u8);
        }
    }

    /// <summary>Begins a cell.</summary>
    /// <param name="xml">Takes the XML.</param>
    /// <param name="width">The width of its column, in twentieths of a point.</param>
    /// <param name="lines">The lines around it; null for none.</param>
    /// <param name="fill">The color behind it; null for none.</param>
    /// <param name="space">The space inside it, in twentieths of a point.</param>
    /// <param name="isAtBottom">Whether its text stands at the bottom.</param>
    public static void BeginCell(
        XmlOutput xml,
        int width,
        Edges<LineLook>? lines,
        string? fill,
        Edges<int> space,
        bool isAtBottom = false
    )
    {
        xml.Raw("<w:tc><w:tcPr><w:tcW w:w=\""u8).Number(width).Raw("\" w:type=\"dxa\"/>"u8);
        if (lines is { } around)
        {
            // Here Word's start and end follow the direction of the table, under the names of left and right.
            xml.Raw("<w:tcBorders>"u8);
            (around.Top with { Space = 0 }).Write(xml, "top"u8);
            (around.Start with { Space = 0 }).Write(xml, "left"u8);
            (around.Bottom with { Space = 0 }).Write(xml, "bottom"u8);
            (around.End with { Space = 0 }).Write(xml, "right"u8);
            xml.Raw("</w:tcBorders>"u8);
        }

        if (fill is not null)
        {
            TextLook.WriteFill(xml, fill);
        }

        if (space is not { Top: 0, End: 0, Bottom: 0, Start: 0 })
        {
            xml.Raw("<w:tcMar>"u8);
            WriteSpace(xml, "top"u8, space.Top);
            WriteSpace(xml, "left"u8, space.Start);
            WriteSpace(xml, "bottom"u8, space.Bottom);
            WriteSpace(xml, "right"u8, space.End);
            xml.Raw("</w:tcMar>"u8);
        }

        xml.Raw(isAtBottom ? "<w:vAlign w:val=\"bottom\"/></w:tcPr>"u8 : "</w:tcPr>"u8);
    }

    /// <summary>The space inside an element, in twentieths of a point.</summary>
    public static Edges<int> SpaceOf(ElementStyle style) =>
        new(style.Padding.Top.Twips, style.Padding.End.Twips, style.Padding.Bottom.Twips, style.Padding.Start.Twips);

    private static void WriteSpace(XmlOutput xml, ReadOnlySpan<byte> edge, int space) =>
        xml.Raw("<w:"u8).Raw(edge).Raw(" w:w=\""u8).Number(Math.Max(0, space)).Raw("\" w:type=\"dxa\"/>"u8);
}
