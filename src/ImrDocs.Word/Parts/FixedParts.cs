using ImrDocs.Word.Styles;
using ImrDocs.Word.Xml;

namespace ImrDocs.Word.Parts;

/// <summary>Parts that are the same in every letter of a kind.</summary>
internal static class FixedParts
{
    private const string Media = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>The relationships of the document as a whole.</summary>
    public static ReadOnlySpan<byte> Relationships =>
        """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"""u8
        + """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""u8
        + """<Relationship Id="rId1" Target="word/document.xml" """u8
        + """Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>"""u8
        + """<Relationship Id="rId2" Target="docProps/core.xml" """u8
        + """Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/>"""u8
        + "</Relationships>"u8;

    /// <summary>Writes what kind each part is of.</summary>
    /// <param name="xml">Takes the XML.</param>
    /// <param name="names">The names of the parts of the document, without folder and extension.</param>
    public static void WriteContentTypes(XmlOutput xml, IEnumerable<string> names)
    {
        xml.Raw(XmlNames.Declaration);
        xml.Raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"u8);
        xml.Raw("<Default Extension=\"rels\" "u8);
        xml.Raw("ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"u8);
        xml.Raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>"u8);
        xml.Raw("<Default Extension=\"png\" ContentType=\"image/png\"/>"u8);
        xml.Raw("<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"u8);
        xml.Raw("<Default Extension=\"svg\" ContentType=\"image/svg+xml\"/>"u8);
        xml.Raw("<Override PartName=\"/docProps/core.xml\" "u8);
        xml.Raw("ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"u8);
        foreach (var name in names)
        {
            xml.Raw("<Override PartName=\"/word/"u8).Text(name).Raw(".xml\" ContentType=\""u8).Text(Media);
            xml.Text(name == "document" ? "document.main" : name.TrimEnd('1')).Raw("+xml\"/>"u8);
        }

        xml.Raw("</Types>"u8);
    }

    /// <summary>Writes the settings: Word lays out as its newest versions do.</summary>
    public static void WriteSettings(XmlOutput xml, bool hasNotes)
    {
        xml.Raw(XmlNames.Declaration).Raw("<w:settings xmlns:w=\""u8).Raw(XmlNames.Word).Raw("\">"u8);
        xml.Raw("<w:defaultTabStop w:val=\"720\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>"u8);
        if (hasNotes)
        {
            xml.Raw("<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>"u8);
        }

        xml.Raw("<w:compat><w:compatSetting w:name=\"compatibilityMode\" "u8);
        xml.Raw("w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>"u8);
    }

    /// <summary>Writes the fonts, with what stands for each where it is missing.</summary>
    public static void WriteFonts(XmlOutput xml, IEnumerable<WordFont> fonts)
    {
        xml.Raw(XmlNames.Declaration).Raw("<w:fonts xmlns:w=\""u8).Raw(XmlNames.Word).Raw("\">"u8);
        foreach (var font in fonts.DistinctBy(static font => font.Name, StringComparer.OrdinalIgnoreCase))
        {
            xml.Raw("<w:font w:name=\""u8).Text(font.Name).Raw("\">"u8);
            if (font.Alternatives.Length > 0)
            {
                xml.Raw("<w:altName w:val=\""u8).Text(font.Alternatives).Raw("\"/>"u8);
            }

            xml.Raw("<w:family w:val=\""u8).Text(font.Kind).Raw("\"/><w:pitch w:val=\""u8);
            xml.Raw(font.Kind == "modern" ? "fixed"u8 : "variable"u8).Raw("\"/></w:font>"u8);
        }

        xml.Raw("</w:fonts>"u8);
    }

    /// <summary>Writes the properties by which others know the letter.</summary>
    public static void WriteProperties(XmlOutput xml, string title, string language)
    {
        xml.Raw(XmlNames.Declaration);
        xml.Raw("<cp:coreProperties "u8);
        xml.Raw("xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "u8);
        xml.Raw("xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"u8).Text(title);
        xml.Raw("</dc:title><dc:language>"u8).Text(language).Raw("</dc:language></cp:coreProperties>"u8);
    }
}
