using ImrDocs.Word.Xml;

namespace ImrDocs.Word.Styles;

/// <summary>Writes styles as a document has them.</summary>
internal static class StyleXml
{
    /// <summary>What the part of the styles ends with.</summary>
    public static ReadOnlySpan<byte> End => "</w:styles>"u8;

    /// <summary>
    /// Writes the part of the styles, without its end: the defaults, and the styles of every document.
    /// </summary>
    /// <param name="xml">Takes the XML.</param>
    /// <param name="styles">The styles.</param>
    /// <param name="language">The language of the letter.</param>
    public static void WriteAll(XmlOutput xml, WordStyles styles, string language)
    {
        xml.Raw(XmlNames.Declaration).Raw("<w:styles xmlns:w=\""u8).Raw(XmlNames.Word).Raw("\">"u8);
        xml.Raw("<w:docDefaults><w:rPrDefault><w:rPr>"u8);
        (styles.Default with { IsBold = false, IsItalic = false, IsUppercase = false }).Write(xml, null);
        LanguageXml.WriteDefault(xml, language);
        xml.Raw("</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"u8);
        Begin(xml, "paragraph"u8, "Normal", "Normal", isDefault: true, isOwn: false, basis: null);
        xml.Raw("<w:qFormat/><w:pPr><w:widowControl/>"u8);
        xml.Raw(styles.IsRightToLeft ? "<w:bidi/>"u8 : []);
        xml.Raw("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\""u8).Number(styles.Normal.Paragraph!.LineHeight);
        xml.Raw("\" w:lineRule=\"atLeast\"/></w:pPr></w:style>"u8);
        xml.Raw("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"u8);
        xml.Raw("<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/>"u8);
        xml.Raw("<w:unhideWhenUsed/></w:style>"u8);
        xml.Raw("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"u8);
        xml.Raw("<w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/>"u8);
        xml.Raw("<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>"u8);
        xml.Raw("<w:left w:w=\"0\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>"u8);
        xml.Raw("<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"u8);
        xml.Raw("<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/>"u8);
        xml.Raw("<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/></w:style>"u8);
        foreach (var style in styles.All)
        {
            WritePlain(xml, style, styles);
        }
    }

    /// <summary>Writes a style that a letter needs besides those of every document.</summary>
    public static void Write(XmlOutput xml, NamedStyle style, string id, string name, WordStyles styles)
    {
        if (style.Paragraph is { } paragraph)
        {
            Begin(xml, "paragraph"u8, id, name, isDefault: false, isOwn: true, style.Plain.Id);
            paragraph.Write(xml, style.Plain.Paragraph!, styles.IsRightToLeft);
        }
        else
        {
            Begin(xml, "character"u8, id, name, isDefault: false, isOwn: true, "DefaultParagraphFont");
            style.Characters!.Write(xml);
        }

        xml.Raw("</w:style>"u8);
    }

    /// <summary>Writes a style that every document has.</summary>
    public static void WritePlain(XmlOutput xml, PlainStyle style, WordStyles styles)
    {
        if (style.Paragraph is { } paragraph)
        {
            Begin(xml, "paragraph"u8, style.Id, style.Name, isDefault: false, isOwn: false, "Normal");
            xml.Raw("<w:qFormat/>"u8);
            paragraph.Write(xml, styles.Normal.Paragraph!, styles.IsRightToLeft);
        }
        else
        {
            Begin(xml, "character"u8, style.Id, style.Name, isDefault: false, isOwn: false, "DefaultParagraphFont");
            xml.Raw("<w:qFormat/>"u8);
            style.Characters!.Write(xml);
        }

        xml.Raw("</w:style>"u8);
    }

    private static void Begin(
        XmlOutput xml,
        ReadOnlySpan<byte> type,
        string id,
        string name,
        bool isDefault,
        bool isOwn,
        string? basis
    )
    {
        xml.Raw("<w:style w:type=\""u8).Raw(type);
        xml.Raw(isDefault ? "\" w:default=\"1"u8 : []).Raw(isOwn ? "\" w:customStyle=\"1"u8 : []);
        xml.Raw("\" w:styleId=\""u8).Text(id).Raw("\"><w:name w:val=\""u8).Text(name).Raw("\"/>"u8);
        if (basis is not null)
        {
            xml.Raw("<w:basedOn w:val=\""u8).Text(basis).Raw("\"/>"u8);
        }
    }
}
