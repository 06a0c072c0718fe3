using System.Globalization;
using System.Xml.Linq;
using static ImrDocs.Word.Redlines.WordNames;

namespace ImrDocs.Word.Redlines;

/// <summary>Writes what became of paragraphs, tables, and rows.</summary>
internal sealed class BlockRedline
{
    private readonly RevisionMarks _marks;
    private readonly Adoption _adoption;
    private readonly ContentKeys _before;
    private readonly ContentKeys _after;
    private readonly ParagraphRedline _paragraphs;
    private int _moves;

    /// <param name="before">The letter before.</param>
    /// <param name="after">The letter after.</param>
    /// <param name="marks">Makes the marks of changes.</param>
    public BlockRedline(DocumentParts before, DocumentParts after, RevisionMarks marks)
    {
        _marks = marks;
        _adoption = new(before, after);
        (_before, _after) = (new(before), new(after));
        _paragraphs = new(marks, _adoption, _before, _after);
    }

    /// <summary>The blocks of two versions of an element, with what became of each.</summary>
    /// <param name="before">The version before: a body, a cell, or a table.</param>
    /// <param name="after">The version after.</param>
    public IEnumerable<XElement> Between(XElement before, XElement after)
    {
        var pairs = BlockPair.Of(Block.In(before, _before), Block.In(after, _after), () =>
            string.Create(CultureInfo.InvariantCulture, $"move{++_moves}")
        );
        foreach (var pair in pairs.Where(static pair => pair is { Before: not null, After: not null }))
        {
            _adoption.Pair(pair.Before!.Element, pair.After!.Element);
        }

        return pairs.SelectMany(Write).ToList();
    }

    private IEnumerable<XElement> Write(BlockPair pair)
    {
        if (pair is { Before: { } before, After: { } after })
        {
            return before.Key == after.Key ? [new XElement(after.Element)] : Changed(before.Element, after.Element);
        }

        var (kind, element) = pair.After is { } added
            ? (pair.Move is null ? ChangeKind.Inserted : ChangeKind.MovedTo, added.Element)
            : (pair.Move is null ? ChangeKind.Deleted : ChangeKind.MovedFrom, _adoption.Copy(pair.Before!.Element));
        var whole = Whole(element, kind);
        return pair.Move is { } move ? _marks.Around(kind, move, whole) : [whole];
    }

    private IEnumerable<XElement> Changed(XElement before, XElement after)
    {
        if (after.Name == W + "p")
        {
            return _before.StructureOf(before) == _after.StructureOf(after)
                ? [_paragraphs.Changed(before, after)]
                : Replaced(before, after);
        }

        if (after.Name == W + "tr")
        {
            return CellsOf(before) == CellsOf(after) ? [Row(before, after)] : Replaced(before, after);
        }

        return ColumnsOf(before) == ColumnsOf(after)
            ?
            [
                new XElement(
                    after.Name,
                    after
                        .Elements()
                        .Where(static element => element.Name != W + "tr")
                        .Select(static e => new XElement(e)),
                    Between(before, after)
                ),
            ]
            : Replaced(before, after);
    }

    private IEnumerable<XElement> Replaced(XElement before, XElement after) =>
        [Whole(_adoption.Copy(before), ChangeKind.Deleted), Whole(after, ChangeKind.Inserted)];

    private XElement Row(XElement before, XElement after) =>
        new(
            after.Name,
            after.Elements().Where(static element => element.Name != W + "tc").Select(static e => new XElement(e)),
            before
                .Elements(W + "tc")
                .Zip(after.Elements(W + "tc"), (old, present) =>
                    new XElement(
                        present.Name,
                        present
                            .Elements()
                            .Where(static element => element.Name == W + "tcPr")
                            .Select(static element => new XElement(element)),
                        Between(old, present)
                    )
                )
        );

    private XElement Whole(XElement element, ChangeKind kind)
    {
        if (element.Name == W + "p")
        {
            return _paragraphs.Whole(element, kind);
        }

        if (element.Name == W + "tbl")
        {
            return new(
                element.Name,
                element.Elements().Select(part => part.Name == W + "tr" ? WholeRow(part, kind) : new XElement(part))
            );
        }

        return WholeRow(element, kind);
    }

    private XElement WholeRow(XElement row, ChangeKind kind)
    {
        var properties = new XElement(W + "trPr", row.Element(W + "trPr")?.Elements());
        properties.Add(
            _marks.Of(kind is ChangeKind.Deleted or ChangeKind.MovedFrom ? ChangeKind.Deleted : ChangeKind.Inserted)
        );
        return new(
            row.Name,
            row.Elements()
                .Where(static element => element.Name.LocalName is "tblPrEx")
                .Select(static e => new XElement(e)),
            properties,
            row.Elements(W + "tc").Select(cell => WholeCell(cell, kind))
        );
    }

    // The end of a cell's last paragraph is that of the cell.
    private XElement WholeCell(XElement cell, ChangeKind kind)
    {
        XElement[] blocks = [.. cell.Elements()];
        return new(
            cell.Name,
            blocks.Select(
                (block, i) =>
                    block.Name == W + "p" ? _paragraphs.Whole(block, kind, hasMark: i < blocks.Length - 1)
                    : block.Name == W + "tbl" ? Whole(block, kind)
                    : new XElement(block)
            )
        );
    }

    private static int CellsOf(XElement row) => row.Elements(W + "tc").Count();

    private static int? ColumnsOf(XElement table) => table.Element(W + "tblGrid")?.Elements().Count();
}
