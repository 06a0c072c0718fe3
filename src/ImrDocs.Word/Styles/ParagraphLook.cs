using ImrDocs.PageStyles;
using ImrDocs.Word.Xml;

namespace ImrDocs.Word.Styles;

/// <summary>How a paragraph looks, in the units of Word.</summary>
internal sealed record ParagraphLook
{
    /// <summary>How its text looks.</summary>
    public required TextLook Text { get; init; }

    /// <summary>
    /// The space before it, in twentieths of a point. Of two spaces, Word shows the larger, as pages do.
    /// </summary>
    public int Before { get; init; }

    /// <summary>The space after it, in twentieths of a point.</summary>
    public int After { get; init; }

    /// <summary>The space before its lines, in twentieths of a point.</summary>
    public int Start { get; init; }

    /// <summary>The space at the end of its lines, in twentieths of a point.</summary>
    public int End { get; init; }

    /// <summary>The least height of a line, in twentieths of a point.</summary>
    public int LineHeight { get; init; }

    /// <summary>What Word calls its alignment.</summary>
    public string Alignment { get; init; } = "left";

    /// <summary>Whether it stays on a page with what follows.</summary>
    public bool KeepsWithNext { get; init; }

    /// <summary>Whether it stays on one page.</summary>
    public bool KeepsLines { get; init; }

    /// <summary>Whether a page begins with it.</summary>
    public bool BreaksBefore { get; init; }

    /// <summary>Whether none of its lines stands alone on a page.</summary>
    public bool HasNoWidows { get; init; }

    /// <summary>The lines around it.</summary>
    public Edges<LineLook> Lines { get; init; } = NoLines;

    /// <summary>The color behind it; <c>auto</c> for none.</summary>
    public string Fill { get; init; } = "auto";

    /// <summary>Its level in the outline, from 0; null for text.</summary>
    public int? Outline { get; init; }

    private static Edges<LineLook> NoLines { get; } = new(LineLook.None, LineLook.None, LineLook.None, LineLook.None);

    /// <summary>Writes the properties that differ from those of a style that this one is based on.</summary>
    /// <param name="xml">Takes the properties.</param>
    /// <param name="other">The look of the other style.</param>
    /// <param name="isRightToLeft">Whether lines start on the right, where Word's lines do not follow the text.</param>
    public void Write(XmlOutput xml, ParagraphLook other, bool isRightToLeft)
    {
        xml.Raw("<w:pPr>"u8);
        WriteSwitch(xml, KeepsWithNext, other.KeepsWithNext, "keepNext"u8);
        WriteSwitch(xml, KeepsLines, other.KeepsLines, "keepLines"u8);
        WriteSwitch(xml, BreaksBefore, other.BreaksBefore, "pageBreakBefore"u8);
        WriteSwitch(xml, HasNoWidows, other.HasNoWidows, "widowControl"u8);
        if (Lines != other.Lines)
        {
            xml.Raw("<w:pBdr>"u8);
            Lines.Top.Write(xml, "top"u8);
            (isRightToLeft ? Lines.End : Lines.Start).Write(xml, "left"u8);
            Lines.Bottom.Write(xml, "bottom"u8);
            (isRightToLeft ? Lines.Start : Lines.End).Write(xml, "right"u8);
            xml.Raw("</w:pBdr>"u8);
        }

        if (Fill != other.Fill)
        {
            TextLook.WriteFill(xml, Fill);
        }

        if ((Before, After, LineHeight) != (other.Before, other.After, other.LineHeight))
        {
            xml.Raw("<w:spacing w:before=\""u8).Number(Before).Raw("\" w:after=\""u8).Number(After);
            xml.Raw("\" w:line=\""u8).Number(LineHeight).Raw("\" w:lineRule=\"atLeast\"/>"u8);
        }

        if ((Start, End) != (other.Start, other.End))
        {
            xml.Raw("<w:ind w:left=\""u8).Number(Start).Raw("\" w:right=\""u8).Number(End).Raw("\"/>"u8);
        }

        if (Alignment != other.Alignment)
        {
            xml.Raw("<w:jc w:val=\""u8).Text(Alignment).Raw("\"/>"u8);
        }

        if (Outline is { } level && other.Outline is null)
        {
            xml.Raw("<w:outlineLvl w:val=\""u8).Number(level).Raw("\"/>"u8);
        }

        xml.Raw("</w:pPr><w:rPr>"u8);
        Text.Write(xml, other.Text);
        xml.Raw("</w:rPr>"u8);
    }

    private static void WriteSwitch(XmlOutput xml, bool isOn, bool isOther, ReadOnlySpan<byte> name)
    {
        if (isOn != isOther)
        {
            xml.Raw("<w:"u8).Raw(name).Raw(isOn ? "/>"u8 : " w:val=\"0\"/>"u8);
        }
    }
}
