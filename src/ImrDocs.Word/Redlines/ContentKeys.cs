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

    /// <summary>The key of a paragraph's properties, without the number of its list.</summary>
    public static string OfProperties(XElement paragraph)
    {
        var copy = new XElement(W + "pPr", paragraph.Element(W + "pPr")?.Elements());
        copy.Descendants(W + "numId").Attributes().Remove();
        return copy.ToString(SaveOptions.DisableFormatting);
    }
}
