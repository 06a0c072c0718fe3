using ImrDocs.Word.Xml;

namespace ImrDocs.Word.Styles;

/// <summary>How characters look in a paragraph whose own text looks otherwise: what differs from it.</summary>
/// <remarks>
/// Word turns bold, italic, and capitals over where both the style of the paragraph and that of the characters have
/// them, so that here, too, they say that something is different.
/// </remarks>
/// <param name="Own">How the characters look.</param>
/// <param name="Around">How the text of the paragraph looks.</param>
/// <param name="IsRaised">Whether the characters are raised, as the number of a footnote.</param>
internal sealed record CharacterLook(TextLook Own, TextLook Around, bool IsRaised = false)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsNone => Own == Around && !IsRaised;

    /// <summary>Writes what differs.</summary>
    /// <param name="xml">Takes the XML.</param>
    /// <param name="isRightToLeft">Whether the characters run from right to left; no style says it.</param>
    public void Write(XmlOutput xml, bool isRightToLeft = false)
    {
        xml.Raw("<w:rPr>"u8);
        var turned = Own with
        {
            IsBold = Own.IsBold != Around.IsBold,
            IsItalic = Own.IsItalic != Around.IsItalic,
            IsUppercase = Own.IsUppercase != Around.IsUppercase,
        };
        turned.Write(xml, Around with { IsBold = false, IsItalic = false, IsUppercase = false });
        if (IsRaised)
        {
            xml.Raw("<w:vertAlign w:val=\"superscript\"/>"u8);
        }

        xml.Raw(isRightToLeft ? "<w:rtl/></w:rPr>"u8 : "</w:rPr>"u8);
    }
}
