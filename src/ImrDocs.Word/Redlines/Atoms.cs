using System.Xml.Linq;
using ImrDocs.Snapshots.Redlines;
using static ImrDocs.Word.Redlines.WordNames;

namespace ImrDocs.Word.Redlines;

/// <summary>Takes paragraphs apart, and puts their pieces together.</summary>
internal static class Atoms
{
    private static readonly WordChunker Words = new();

    /// <summary>The pieces of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="keys">Says what a piece refers to.</param>
    public static IReadOnlyList<Atom> Of(XElement paragraph, ContentKeys keys) =>
        [
            .. paragraph
                .Elements()
                .SelectMany(element =>
                    element.Name == W + "r" ? OfRun(element, null, keys)
                    : element.Name == W + "fldSimple" ? [new(keys.Of(element), "", element, null)]
                    : element.Name == W + "hyperlink"
                        ? element.Elements(W + "r").SelectMany(run => OfRun(run, element, keys))
                    : []
                ),
        ];

    /// <summary>The runs and links of pieces that follow one another and became the same.</summary>
    /// <param name="atoms">The pieces.</param>
    /// <param name="mark">Makes, of runs, what stands around them; null where nothing does.</param>
    public static IEnumerable<XElement> Join(IEnumerable<Atom> atoms, Func<IReadOnlyList<XElement>, XElement>? mark)
    {
        List<Atom> all = [.. atoms];
        for (var start = 0; start < all.Count; )
        {
            var end = start + 1;
            while (end < all.Count && ReferenceEquals(all[end].Link, all[start].Link))
            {
                end++;
            }

            IReadOnlyList<XElement> runs = [.. Runs(all.GetRange(start, end - start))];
            IReadOnlyList<XElement> marked = mark is null ? runs : [mark(runs)];
            if (all[start].Link is { } link)
            {
                yield return new XElement(link.Name, link.Attributes(), marked);
            }
            else
            {
                foreach (var element in marked)
                {
                    yield return element;
                }
            }

            start = end;
        }
    }

    private static IEnumerable<Atom> OfRun(XElement run, XElement? link, ContentKeys keys)
    {
        var properties = run.Element(W + "rPr");
        var look =
            (link is null ? "" : keys.Of(link, withContent: false))
            + "\u0001"
            + properties?.ToString(SaveOptions.DisableFormatting);
        foreach (var content in run.Elements().Where(static element => element.Name != W + "rPr"))
        {
            if (content.Name != W + "t")
            {
                yield return new(look + "\u0001" + keys.Of(content), "", Run(properties, content), link);
                continue;
            }

            foreach (var word in Words.Chunk(content.Value))
            {
                yield return new(look + "\u0001" + word, word, Run(properties, Text(word)), link);
            }
        }
    }

    private static IEnumerable<XElement> Runs(List<Atom> atoms)
    {
        for (var start = 0; start < atoms.Count; )
        {
            var end = start + 1;
            while (end < atoms.Count && atoms[start].Text.Length > 0 && IsContinued(atoms[start], atoms[end]))
            {
                end++;
            }

            yield return end == start + 1
                ? new XElement(atoms[start].Run)
                : Run(
                    atoms[start].Run.Element(W + "rPr"),
                    Text(string.Concat(atoms.Skip(start).Take(end - start).Select(static atom => atom.Text)))
                );
            start = end;
        }
    }

    private static bool IsContinued(Atom first, Atom next) =>
        next.Text.Length > 0 && XNode.DeepEquals(first.Run.Element(W + "rPr"), next.Run.Element(W + "rPr"));

    private static XElement Run(XElement? properties, XElement content) => new(W + "r", properties, content);

    private static XElement Text(string text) =>
        new(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text);
}
