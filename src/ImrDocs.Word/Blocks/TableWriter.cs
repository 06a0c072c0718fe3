using ImrDocs.PageStyles;
using ImrDocs.Templating.Documents;
using ImrDocs.Word.Styles;

namespace ImrDocs.Word.Blocks;

/// <summary>Writes the tables of a letter.</summary>
/// <param name="output">Takes the tables.</param>
internal sealed class TableWriter(BlockOutput output)
{
    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="element">Its element.</param>
    /// <param name="place">Where it stands.</param>
    public void Write(DocumentTable table, StyledElement element, BlockPlace place)
    {
        var (start, end) = ParagraphLooks.Indents(element);
        var widths = WidthsOf(table, element, Math.Max(1, place.Text.Width - start - end));
        output.BeginTable(element);
        TableXml.Begin(output.Xml, start, widths, place.Text.IsRightToLeft);
        var heads = table.Rows.Count(static row => row.IsHead);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            var (from, to) = row.IsHead ? (0, heads) : (heads, table.Rows.Count);
            var element2 = PartOf(element, row, table, heads)
                .Child(PageElements.Row, new(i == from ? null : "tr", i == from, i == to - 1));
            var isLast = i == table.Rows.Count - 1;
            // A head alone at the foot of a page would head nothing.
            var inRow = row.IsHead && !isLast ? place with { KeepsLast = true } : place.Of(isLast);
            WriteRow(table, row, element2, widths, inRow with { IsKept = place.IsKept });
        }

        output.EndTable(element);
    }

    private static StyledElement PartOf(StyledElement element, DocumentRow row, DocumentTable table, int heads) =>
        element.Child(
            PageElements.PartOf(row),
            row.IsHead ? new(null, true, heads == table.Rows.Count) : new(heads > 0 ? "thead" : null, heads == 0, true)
        );

    private void WriteRow(DocumentTable table, DocumentRow row, StyledElement element, int[] widths, BlockPlace place)
    {
        var xml = output.Xml;
        TableXml.BeginRow(xml, isWhole: true, row.IsHead);
        string? previous = null;
        for (var i = 0; i < widths.Length; i++)
        {
            var cell = i < row.Cells.Count ? row.Cells[i] : new() { Runs = [] };
            var name = PageElements.Of(row, cell, i < table.Columns.Count ? table.Columns[i] : null);
            var child = element.Child(name, new(previous, i == 0, i == widths.Length - 1), isCell: true);
            var space = TableXml.SpaceOf(child.Style);
            TableXml.BeginCell(
                xml,
                widths[i],
                ParagraphLooks.HasBox(child.Style) ? ParagraphLooks.LinesOf(child.Style) : null,
                child.Style.Background,
                space,
                isAtBottom: row.IsHead
            );
            var outer = output.BeginContent();
            output.Paragraph(cell.Runs, child.Content(), place.InCell(widths[i] - space.Start - space.End));
            output.EndContent(outer);
            xml.Raw("</w:tc>"u8);
            previous = name.Name;
        }

        xml.Raw("</w:tr>"u8);
    }

    private static int[] WidthsOf(DocumentTable table, StyledElement element, int width)
    {
        var count = Math.Max(1, table.Rows.Select(static row => row.Cells.Count).DefaultIfEmpty(0).Max());
        var (least, most) = (new int[count], new int[count]);
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var cell = element
                    .Child(PageElements.PartOf(row), ElementPlace.Only)
                    .Child(PageElements.Row, ElementPlace.Only)
                    .Child(PageElements.Of(row, row.Cells[i], null), new("td", false, false), isCell: true)
                    .Style;
                var space = TableXml.SpaceOf(cell);
                var (line, word) = ColumnWidths.Of(row.Cells[i].Runs, TextLook.Of(cell));
                most[i] = Math.Max(most[i], line + space.Start + space.End);
                least[i] = Math.Max(least[i], word + space.Start + space.End);
            }
        }

        return ColumnWidths.Divide(least, most, width);
    }
}
