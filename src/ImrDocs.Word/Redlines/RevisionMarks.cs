using System.Globalization;
using System.Xml.Linq;
using ImrDocs.Forms.Tracking;
using static ImrDocs.Word.Redlines.WordNames;

namespace ImrDocs.Word.Redlines;

/// <summary>Makes the elements that say who changed what, each with a number of its own.</summary>
/// <param name="author">Who made the changes, and when.</param>
/// <param name="first">The number of the first; no other mark of the document has it or a greater one.</param>
internal sealed class RevisionMarks(ChangeAuthor author, int first)
{
    private int _count;

    /// <summary>Whether something is marked.</summary>
    public bool HasAny => _count > 0;

    /// <summary>The element around runs, or in the properties of what was changed as a whole.</summary>
    public XElement Of(ChangeKind kind, params object[] content) => Of(NameOf(kind), content);

    /// <summary>The element that holds the properties before they were changed.</summary>
    /// <param name="name">Its name: <c>pPrChange</c>.</param>
    /// <param name="content">What it holds.</param>
    public XElement Of(string name, params object[] content) =>
        new(
            W + name,
            new XAttribute(W + "id", Next()),
            new XAttribute(W + "author", author.Name),
            new XAttribute(W + "date", author.Time),
            content
        );

    /// <summary>What moved, between the marks that tie both of its places together.</summary>
    /// <param name="kind">Which of the places it is.</param>
    /// <param name="name">The name of the move.</param>
    /// <param name="moved">What moved.</param>
    public IEnumerable<XElement> Around(ChangeKind kind, string name, XElement moved)
    {
        var start = Of(NameOf(kind) + "RangeStart");
        start.Add(new XAttribute(W + "name", name));
        return
        [
            start,
            moved,
            new XElement(W + (NameOf(kind) + "RangeEnd"), new XAttribute(start.Attribute(W + "id")!)),
        ];
    }

    private static string NameOf(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Inserted => "ins",
            ChangeKind.Deleted => "del",
            ChangeKind.MovedFrom => "moveFrom",
            _ => "moveTo",
        };

    private string Next() => (first + _count++).ToString(CultureInfo.InvariantCulture);
}
