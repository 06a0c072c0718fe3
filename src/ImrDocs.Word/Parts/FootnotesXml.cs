using ImrDocs.Word.Xml;

namespace ImrDocs.Word.Parts;

/// <summary>The part of the footnotes, with the lines that Word draws above them.</summary>
internal static class FootnotesXml
{
    /// <summary>Writes the part.</summary>
    /// <param name="xml">Takes the XML.</param>
    /// <param name="notes">The footnotes.</param>
    public static void Write(XmlOutput xml, ReadOnlySpan<byte> notes)
    {
        xml.Raw(XmlNames.Declaration).Raw("<w:footnotes "u8);
        XmlNames.WriteForText(xml);
        xml.Raw("><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"u8);
        xml.Raw("<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r>"u8);
        xml.Raw("<w:continuationSeparator/></w:r></w:p></w:footnote>"u8);
        xml.Raw(notes).Raw("</w:footnotes>"u8);
    }
}
