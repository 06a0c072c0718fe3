using System.Xml.Linq;
using static ImrDocs.Word.Redlines.WordNames;

namespace ImrDocs.Word.Redlines;

/// <summary>A paragraph, a table, or a row of a table, as it is compared.</summary>
/// <param name="Element">The element.</param>
/// <param name="Key">What it says and how, in a text that is the same in every document.</param>
/// <param name="Text">Its words.</param>
internal sealed record Block(XElement Element, string Key, string Text)
{
    // What says less may stand at two places by chance.
    private const int LeastMoved = 12;

    /// <summary>Whether it is a paragraph.</summary>
    public bool IsParagraph => Element.Name == W + "p";

    /// <summary>Whether it says enough to be found again at another place.</summary>
    public bool CanMove => Text.Length >= LeastMoved && Element.Name != W + "tbl";

    /// <summary>The blocks that stand in an element.</summary>
    /// <param name="parent">The body, a cell, or a table, whose blocks are its rows.</param>
    /// <param name="keys">Says what a part of the document is.</param>
    public static IReadOnlyList<Block> In(XElement parent, ContentKeys keys) =>
        [
            .. parent
                .Elements()
                .Where(static element =>
                    element.Name == W + "p" || element.Name == W + "tbl" || element.Name == W + "tr"
                )
                .Select(element => Of(element, keys)),
        ];

    private static Block Of(XElement element, ContentKeys keys)
    {
        if (element.Name == W + "p")
        {
            var atoms = Atoms.Of(element, keys);
            return new(
                element,
                keys.StructureOf(element)
                    + "\u0002"
                    + ContentKeys.OfProperties(element)
                    + "\u0002"
                    + string.Join('\u0002', atoms.Select(static atom => atom.Key)),
                string.Concat(atoms.Select(static atom => atom.Text))
            );
        }

        var parents = element.Name == W + "tbl" ? [element] : element.Elements(W + "tc");
        Block[] inner = [.. parents.SelectMany(parent => In(parent, keys))];
        var shape =
            element.Name.LocalName + inner.Length + string.Concat(element.Elements(W + "tc").Select(static _ => "|"));
        return new(
            element,
            shape + "\u0003" + string.Join('\u0003', inner.Select(static block => block.Key)),
            string.Join('\n', inner.Select(static block => block.Text))
        );
    }
}
