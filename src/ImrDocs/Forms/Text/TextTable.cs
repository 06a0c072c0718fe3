using ImrDocs.Templating.Documents;

namespace ImrDocs.Forms.Text;

/// <summary>
/// Lays out a table: as columns where they fit the width, else as records, a line for each cell with its header.
/// </summary>
/// <param name="table">The table.</param>
/// <param name="inline">Makes text of its cells.</param>
internal sealed class TextTable(DocumentTable table, InlineText inline)
{
    private const int Gap = 2;

    private readonly string[][] _rows =
    [
        .. table.Rows.Select(row => row.Cells.Select(cell => inline.Line(cell.Runs)).ToArray()),
    ];

    /// <summary>The lines.</summary>
    /// <param name="width">The width of a line, in columns; null where there is no limit.</param>
    public IReadOnlyList<string> Lay(int? width)
    {
        var widths = Enumerable
            .Range(0, _rows.Max(static row => row.Length))
            .Select(column => _rows.Max(row => column < row.Length ? TextWidth.Of(row[column]) : 0))
            .ToArray();
        return widths.Sum() + (Gap * (widths.Length - 1)) <= (width ?? int.MaxValue)
            ? LayColumns(widths)
            : LayRecords(width);
    }

    private List<string> LayColumns(int[] widths)
    {
        List<string> lines = [];
        for (var i = 0; i < _rows.Length; i++)
        {
            lines.Add(string.Join("  ", _rows[i].Select((text, column) => Aligned(text, column, widths[column]))));
            if (table.Rows[i].IsHead)
            {
                lines.Add(string.Join("  ", widths.Select(static width => new string('-', width))));
            }
        }

        return lines;
    }

    private string Aligned(string text, int column, int width)
    {
        var space = width - TextWidth.Of(text);
        var before = (column < table.Columns.Count ? table.Columns[column] : null) switch
        {
            CellAlignment.Right => space,
            CellAlignment.Center => space / 2,
            _ => 0,
        };
        return new string(' ', before) + text + new string(' ', space - before);
    }

    private List<string> LayRecords(int? width)
    {
        string[] headers = table.Rows is [{ IsHead: true }, ..] ? _rows[0] : [];
        List<string> lines = [];
        foreach (var row in _rows.Skip(headers.Length > 0 ? 1 : 0))
        {
            if (lines.Count > 0)
            {
                lines.Add("");
            }

            lines.AddRange(
                TextLayout.LayLines(
                    row.Select(
                        (text, i) =>
                            new TextLine(
                                TextLayout.Labeled(i < headers.Length ? headers[i] : "", text),
                                IsLabeled: true
                            )
                    ),
                    width
                )
            );
        }

        return lines;
    }
}
