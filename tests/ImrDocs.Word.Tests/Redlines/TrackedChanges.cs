using System.Xml.Linq;
using static ImrDocs.Word.Tests.Documents.WrittenDocument;

namespace ImrDocs.Word.Tests.Redlines;

/// <summary>Accepts or rejects all tracked changes of a document's body, as Word does.</summary>
internal static class TrackedChanges
{
    /// <summary>The body after all changes are accepted.</summary>
    public static XElement Accepted(XElement body) => Resolved(body, removed: ["del", "moveFrom"]);

    /// <summary>The body after all changes are rejected.</summary>
    public static XElement Rejected(XElement body) => Resolved(body, removed: ["ins", "moveTo"]);

    /// <summary>The paragraphs of a body: where each stands, its style, and its text.</summary>
    public static IEnumerable<string> Lines(XElement body) =>
        body.Descendants(W + "p")
            .Select(static paragraph =>
                $"{paragraph.Ancestors(W + "tr").Count()} {StyleOf(paragraph)} "
                + $"{(string?)paragraph.Descendants(W + "ilvl").FirstOrDefault()?.Attribute(W + "val")}: "
                + TextOf(paragraph)
            );

    private static XElement Resolved(XElement body, string[] removed)
    {
        var result = new XElement(body);
        bool IsGone(XElement mark) => removed.Contains(mark.Name.LocalName);
        result
            .Descendants(W + "tr")
            .Where(row => row.Elements(W + "trPr").Elements().Any(IsGone))
            .ToList()
            .ForEach(static row => row.Remove());
        result
            .Descendants(W + "tbl")
            .Where(static table => !table.Elements(W + "tr").Any())
            .ToList()
            .ForEach(static table => table.Remove());
        var gone = result
            .Descendants(W + "p")
            .Where(paragraph => paragraph.Elements(W + "pPr").Elements(W + "rPr").Elements().Any(IsGone))
            .ToList();
        result
            .Descendants()
            .Where(element => IsGone(element) && element.Elements(W + "r").Any())
            .ToList()
            .ForEach(static element => element.Remove());
        Assert.All(gone, static paragraph => Assert.Empty(paragraph.Descendants(W + "r")));
        gone.ForEach(static paragraph => paragraph.Remove());
        foreach (var change in result.Descendants(W + "pPrChange").ToList())
        {
            if (removed.Contains("ins"))
            {
                change.Parent!.ReplaceWith(change.Element(W + "pPr"));
            }
            else
            {
                change.Remove();
            }
        }

        foreach (var text in result.Descendants(W + "delText"))
        {
            text.Name = W + "t";
        }

        return result;
    }
}
