using ImrDocs.Word.Xml;

namespace ImrDocs.Word.Parts;

/// <summary>What the text of a letter refers to: other parts, and addresses out of the letter.</summary>
internal static class Relationships
{
    private const string Kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>Writes the part for the text.</summary>
    /// <param name="xml">Takes the XML.</param>
    /// <param name="names">The names of the parts of the document, without folder and extension.</param>
    /// <param name="parts">What the letter needs besides.</param>
    public static void Write(XmlOutput xml, IEnumerable<string> names, LetterParts parts)
    {
        Begin(xml);
        foreach (var name in names)
        {
            Write(xml, name, name.TrimEnd('1'), name + ".xml", isOutside: false);
        }

        WriteLetter(xml, parts);
        xml.Raw("</Relationships>"u8);
    }

    /// <summary>Writes the part for the footnotes.</summary>
    public static void WriteNotes(XmlOutput xml, LetterParts parts)
    {
        Begin(xml);
        WriteLetter(xml, parts);
        xml.Raw("</Relationships>"u8);
    }

    private static void WriteLetter(XmlOutput xml, LetterParts parts)
    {
        foreach (var (address, number) in parts.Links)
        {
            Write(xml, FormattableString.Invariant($"link{number}"), "hyperlink", address, isOutside: true);
        }

        foreach (var image in parts.Images)
        {
            var name = FormattableString.Invariant($"image{image.Number}");
            Write(xml, name, "image", $"media/{name}.{image.Extension}", isOutside: false);
        }
    }

    private static void Begin(XmlOutput xml)
    {
        xml.Raw(XmlNames.Declaration);
        xml.Raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"u8);
    }

    private static void Write(XmlOutput xml, string id, string kind, string target, bool isOutside)
    {
        xml.Raw("<Relationship Id=\""u8).Text(id).Raw("\" Type=\""u8).Text(Kinds).Text(kind);
        xml.Raw("\" Target=\""u8).Text(target).Raw(isOutside ? "\" TargetMode=\"External\"/>"u8 : "\"/>"u8);
    }
}
