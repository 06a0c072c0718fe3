using System.Globalization;
using System.Xml.Linq;
using static ImrDocs.Word.Redlines.WordNames;

namespace ImrDocs.Word.Redlines;

/// <summary>
/// Brings what stands only in the letter before into the document of the letter after, with all that it refers to.
/// </summary>
/// <param name="before">The letter before.</param>
/// <param name="after">The letter after, which takes it.</param>
internal sealed class Adoption(DocumentParts before, DocumentParts after)
{
    private readonly Dictionary<string, string> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _relations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _footnotes = new(StringComparer.Ordinal);
    private int? _lastDrawing;

    /// <summary>Notes that a list of the letter before is one of the letter after.</summary>
    /// <param name="old">A paragraph of the letter before.</param>
    /// <param name="present">The paragraph that it became.</param>
    public void Pair(XElement old, XElement present)
    {
        if (ListOf(old) is { } list && ListOf(present) is { } other)
        {
            _lists.TryAdd(list.Value, other.Value);
        }
    }

    /// <summary>A copy of an element of the letter before, as the document of the letter after has it.</summary>
    public XElement Copy(XElement element)
    {
        var copy = new XElement(element);
        foreach (var attribute in copy.DescendantsAndSelf().Attributes().ToList())
        {
            var name = attribute.Parent!.Name;
            if (attribute.Name.Namespace == R)
            {
                attribute.Value = Relation(attribute.Value);
            }
            else if (name == W + "footnoteReference" && attribute.Name == W + "id")
            {
                attribute.Value = Footnote(attribute.Value);
            }
            else if (name.LocalName == "docPr" && attribute.Name == "id")
            {
                attribute.Value = Drawing();
            }
            else if (name == W + "numId" && attribute.Name == W + "val")
            {
                attribute.Value = List(attribute.Value);
            }
            else if (attribute.Name == W + "val" && name.LocalName is "pStyle" or "rStyle" or "tblStyle")
            {
                AddStyle(attribute.Value);
            }
        }

        // A name of a place stands once in a document, and the letter after has it.
        copy.Descendants().Where(static part => part.Name.LocalName is "bookmarkStart" or "bookmarkEnd").Remove();
        return copy;
    }

    private static XAttribute? ListOf(XElement paragraph) =>
        paragraph.Element(W + "pPr")?.Element(W + "numPr")?.Element(W + "numId")?.Attribute(W + "val");

    private string List(string id)
    {
        if (_lists.TryGetValue(id, out var known))
        {
            return known;
        }

        var list = before.Numbering?.Root!.Elements(W + "num").FirstOrDefault(num => IdOf(num, "numId") == id);
        if (list is null || after.Numbering is not { Root: { } root })
        {
            return id;
        }

        var copy = new XElement(list);
        var number = Next(root.Elements(W + "num").Select(static num => IdOf(num, "numId")));
        copy.SetAttributeValue(W + "numId", number);
        root.Elements().Last(static part => part.Name.LocalName is "num" or "abstractNum").AddAfterSelf(copy);
        return _lists[id] = number;
    }

    // Each drawing of a document has a number of its own.
    private string Drawing()
    {
        _lastDrawing ??= after
            .Document.Descendants()
            .Where(static element => element.Name.LocalName == "docPr")
            .Select(static element => int.Parse(element.Attribute("id")!.Value, CultureInfo.InvariantCulture))
            .DefaultIfEmpty()
            .Max();
        return (++_lastDrawing).Value.ToString(CultureInfo.InvariantCulture);
    }

    private string Relation(string id)
    {
        if (_relations.TryGetValue(id, out var known))
        {
            return known;
        }

        var relation = before.RelationOf(id) ?? throw new InvalidDataException($"There is no relationship '{id}'.");
        var key = before.KeyOf(relation);
        var type = relation.Attribute("Type")?.Value;
        if (after.Relations.FirstOrDefault(other => IsSame(other, type, key)) is { } present)
        {
            return _relations[id] = present.Attribute("Id")!.Value;
        }

        var copy = new XElement(relation);
        var number = 1 + _relations.Count;
        var name = string.Create(CultureInfo.InvariantCulture, $"before{number}");
        copy.SetAttributeValue("Id", name);
        if (copy.Attribute("TargetMode") is null && copy.Attribute("Target") is { } target)
        {
            var path = $"media/{name}{Path.GetExtension(target.Value)}";
            after.Put(
                path,
                before.Find(target.Value) ?? throw new InvalidDataException($"There is no '{target.Value}'.")
            );
            target.Value = path;
        }

        after.Add(copy);
        return _relations[id] = name;
    }

    private bool IsSame(XElement relation, string? type, string key) =>
        relation.Attribute("Type")?.Value == type && after.KeyOf(relation) == key;

    private string Footnote(string id)
    {
        if (_footnotes.TryGetValue(id, out var known))
        {
            return known;
        }

        var note = before.FootnoteOf(id) ?? throw new InvalidDataException($"There is no footnote '{id}'.");
        var notes = after.Footnotes ?? after.AddFootnotes(before);
        var number = Next(notes.Elements(W + "footnote").Select(static other => IdOf(other, "id")));
        var copy = Copy(note);
        copy.SetAttributeValue(W + "id", number);
        notes.Add(copy);
        return _footnotes[id] = number;
    }

    private void AddStyle(string id)
    {
        var root = after.Styles.Root!;
        if (StyleOf(root, id) is null && StyleOf(before.Styles.Root!, id) is { } style)
        {
            root.Add(new XElement(style));
            if (style.Element(W + "basedOn")?.Attribute(W + "val")?.Value is { } basis)
            {
                AddStyle(basis);
            }
        }
    }

    private static XElement? StyleOf(XElement styles, string id) =>
        styles.Elements(W + "style").FirstOrDefault(style => IdOf(style, "styleId") == id);

    private static string? IdOf(XElement element, string name) => element.Attribute(W + name)?.Value;

    private static string Next(IEnumerable<string?> ids) =>
        (
            1
            + ids.Select(static id => int.Parse(id!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
                .DefaultIfEmpty()
                .Max()
        ).ToString(CultureInfo.InvariantCulture);
}
