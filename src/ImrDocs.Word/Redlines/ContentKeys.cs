using System.Xml.Linq;
using static ImrDocs.Word.Redlines.WordNames;

namespace ImrDocs.Word.Redlines;

/// <summary>
/// Says what a part of a letter is, in texts that are equal in two documents where the parts are, whatever their
/// numbers.
/// </summary>
/// <param name="parts">The document.</param>
internal sealed class ContentKeys(DocumentParts parts)
{
    private readonly RunLooks _looks = new(parts.Styles.Root);

    /// <summary>The key of an element of a paragraph.</summary>
    /// <param name="element">The element.</param>
    /// <param name="withContent">Whether what stands in it counts.</param>
    public string Of(XElement element, bool withContent = true)
    {
        var copy = withContent ? new XElement(element) : new XElement(element.Name, element.Attributes());
        foreach (var attribute in copy.DescendantsAndSelf().Attributes().ToList())
        {
            if (attribute.Name.Namespace == R && parts.RelationOf(attribute.Value) is { } relation)
            {
                attribute.Value = parts.KeyOf(relation);
            }
            else if (attribute.Name.LocalName == "id")
            {
                attribute.Value =
                    attribute.Name.Namespace == W && parts.FootnoteOf(attribute.Value) is { } note
                        ? Of(new XElement("note", note.Elements()))
                        : "";
            }
        }

        return copy.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>
    /// What a paragraph is to its reader: a heading of a level, an item of a list of a kind and a level, or any other.
    /// </summary>
    /// <remarks>
    /// A program that knows no tracked changes of properties still shows both versions where one stands beside the
    /// other.
    /// </remarks>
    public string StructureOf(XElement paragraph)
    {
        var properties = paragraph.Element(W + "pPr");
        var level = properties?.Element(W + "numPr")?.Element(W + "ilvl")?.Attribute(W + "val")?.Value;
        return level is null ? _looks.OfParagraph(properties) : $"{FormatOf(properties!, level)} {level}";
    }

    /// <summary>The key of a paragraph's properties, without the number of its list.</summary>
    public static string OfProperties(XElement paragraph)
    {
        var copy = new XElement(W + "pPr", paragraph.Element(W + "pPr")?.Elements());
        copy.Descendants(W + "numId").Attributes().Remove();
        return copy.ToString(SaveOptions.DisableFormatting);
    }

    private string? FormatOf(XElement properties, string level)
    {
        var id = properties.Element(W + "numPr")!.Element(W + "numId")?.Attribute(W + "val")?.Value;
        var kind = Find("num", "numId", id)?.Element(W + "abstractNumId")?.Attribute(W + "val")?.Value;
        return Find("abstractNum", "abstractNumId", kind)
            ?.Elements(W + "lvl")
            .FirstOrDefault(each => each.Attribute(W + "ilvl")?.Value == level)
            ?.Element(W + "numFmt")
            ?.Attribute(W + "val")
            ?.Value;
    }

    private XElement? Find(string name, string key, string? value) =>
        parts.Numbering?.Root!.Elements(W + name).FirstOrDefault(each => each.Attribute(W + key)?.Value == value);
}
