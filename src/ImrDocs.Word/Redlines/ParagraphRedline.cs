using System.Xml.Linq;
using ImrDocs.Snapshots.Redlines;
using static ImrDocs.Word.Redlines.WordNames;

namespace ImrDocs.Word.Redlines;

/// <summary>Writes what became of paragraphs.</summary>
/// <param name="marks">Makes the marks of changes.</param>
/// <param name="adoption">Brings what was removed into the document.</param>
/// <param name="before">Says what a part of the letter before is.</param>
/// <param name="after">Says what a part of the letter after is.</param>
internal sealed class ParagraphRedline(RevisionMarks marks, Adoption adoption, ContentKeys before, ContentKeys after)
{
    /// <summary>A paragraph that came or went as a whole.</summary>
    /// <param name="paragraph">The paragraph, as the document of the letter after has it.</param>
    /// <param name="kind">What became of it.</param>
    /// <param name="hasMark">Whether its end came or went with it; that of a cell's last paragraph does not.</param>
    public XElement Whole(XElement paragraph, ChangeKind kind, bool hasMark = true)
    {
        var properties = new XElement(W + "pPr", paragraph.Element(W + "pPr")?.Elements());
        if (hasMark)
        {
            MarkOf(properties).AddFirst(marks.Of(kind));
        }

        return new(
            paragraph.Name,
            properties,
            paragraph
                .Elements()
                .Where(static element => element.Name != W + "pPr")
                .SelectMany(element => Marked(element, kind))
        );
    }

    /// <summary>A paragraph that changed, word by word.</summary>
    /// <param name="old">The paragraph of the letter before.</param>
    /// <param name="present">The paragraph of the letter after.</param>
    public XElement Changed(XElement old, XElement present)
    {
        var (removed, added) = (Atoms.Of(old, before), Atoms.Of(present, after));
        var content = new List<XElement>();
        var (from, to) = (0, 0);
        foreach (
            var stretch in Stretch.Between(
                [.. removed.Select(static atom => atom.Key)],
                [.. added.Select(static atom => atom.Key)]
            )
        )
        {
            content.AddRange(Atoms.Join(added.Skip(to).Take(stretch.Same.Count), mark: null));
            (from, to) = (from + stretch.Same.Count, to + stretch.Same.Count);
            content.AddRange(
                Atoms
                    .Join(removed.Skip(from).Take(stretch.Removed.Count), mark: null)
                    .Select(adoption.Copy)
                    .SelectMany(element => Marked(element, ChangeKind.Deleted))
            );
            content.AddRange(
                Atoms.Join(added.Skip(to).Take(stretch.Added.Count), runs => marks.Of(ChangeKind.Inserted, runs))
            );
            (from, to) = (from + stretch.Removed.Count, to + stretch.Added.Count);
        }

        return new(present.Name, PropertiesOf(old, present), Places(present), content);
    }

    private XElement? PropertiesOf(XElement old, XElement present)
    {
        var properties = present.Element(W + "pPr");
        if (ContentKeys.OfProperties(old) == ContentKeys.OfProperties(present))
        {
            return properties is null ? null : new(properties);
        }

        var changed = new XElement(W + "pPr", properties?.Elements());
        var former = old.Element(W + "pPr") is { } element ? adoption.Copy(element) : new(W + "pPr");
        former.Elements().Where(static part => part.Name.LocalName is "rPr" or "sectPr").Remove();
        changed.Add(marks.Of("pPrChange", former));
        return changed;
    }

    private static IEnumerable<XElement> Places(XElement paragraph) =>
        paragraph
            .Elements()
            .Where(static element => element.Name.LocalName is "bookmarkStart" or "bookmarkEnd")
            .Select(static element => new XElement(element));

    private IEnumerable<XElement> Marked(XElement element, ChangeKind kind)
    {
        if (element.Name == W + "r")
        {
            return [marks.Of(kind, Run(element, kind))];
        }

        return element.Name == W + "hyperlink"
            ?
            [
                new XElement(
                    element.Name,
                    element.Attributes(),
                    marks.Of(kind, [.. element.Elements(W + "r").Select(run => Run(run, kind))])
                ),
            ]
            : [new XElement(element)];
    }

    // Removed text has an element of its own, so that no reader takes it for the letter's.
    private static XElement Run(XElement run, ChangeKind kind)
    {
        var copy = new XElement(run);
        if (kind == ChangeKind.Deleted)
        {
            foreach (var text in copy.Elements(W + "t"))
            {
                text.Name = W + "delText";
            }
        }

        return copy;
    }

    // The properties of a paragraph's end stand near the end of its own, in the order of the schema.
    private static XElement MarkOf(XElement properties)
    {
        if (properties.Element(W + "rPr") is { } mark)
        {
            return mark;
        }

        mark = new XElement(W + "rPr");
        if (properties.Element(W + "sectPr") is { } section)
        {
            section.AddBeforeSelf(mark);
        }
        else
        {
            properties.Add(mark);
        }

        return mark;
    }
}
