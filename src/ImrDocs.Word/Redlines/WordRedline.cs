using System.Globalization;
using System.Xml.Linq;
using static ImrDocs.Word.Redlines.WordNames;

namespace ImrDocs.Word.Redlines;

/// <summary>
/// Writes a letter as a Word document with tracked changes: rejecting all of them gives the letter before, accepting
/// all of them the letter after.
/// </summary>
internal static class WordRedline
{
    /// <summary>The document with the changes between two versions of a letter.</summary>
    /// <param name="before">The letter before, as a Word document.</param>
    /// <param name="after">The letter after, as a Word document.</param>
    /// <param name="revision">Who made the changes, and when.</param>
    /// <exception cref="InvalidDataException">One of both is no Word document as ImrDocs writes it.</exception>
    public static byte[] Between(ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after, WordRevision revision)
    {
        var old = new DocumentParts(new(before));
        var present = new DocumentParts(new(after));
        var redline = new BlockRedline(old, present, new(revision, 1 + LastMark(present.Body)));
        var section = present.Body.Element(W + "sectPr");
        present.Body.ReplaceNodes(redline.Between(old.Body, present.Body), section);
        return present.Write();
    }

    private static int LastMark(XElement body) =>
        body.Descendants(W + "bookmarkStart")
            .Select(static mark => int.Parse(mark.Attribute(W + "id")!.Value, CultureInfo.InvariantCulture))
            .DefaultIfEmpty()
            .Max();
}
