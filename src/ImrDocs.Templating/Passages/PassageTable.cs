using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Passages;

/// <summary>A table of a passage, as Markdig reads it.</summary>
/// <param name="Start">Where its first line begins in the passage.</param>
/// <param name="End">The index after its last line.</param>
/// <param name="Head">The row of headers.</param>
/// <param name="Rows">The other rows.</param>
internal sealed record PassageTable(int Start, int End, PassageRow Head, IReadOnlyList<PassageRow> Rows)
{
    /// <summary>Whether a line of text stands right above the table.</summary>
    public bool IsBelowText { get; private init; }

    /// <summary>The tables of a document.</summary>
    /// <param name="document">The passage as Markdig reads it.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="indexes">The index in the passage of each place in what Markdig reads.</param>
    public static IReadOnlyList<PassageTable> In(
        MarkdownDocument document,
        string passage,
        IReadOnlyList<int> indexes
    ) => [.. document.Descendants<Table>().Select(table => Of(table, passage, indexes))];

    private static PassageTable Of(Table table, string passage, IReadOnlyList<int> indexes)
    {
        List<TableRow> rows = [.. table.OfType<TableRow>()];
        // A row that says nothing has no place of its own, but each row is a line.
        var placed = Math.Max(rows.FindIndex(static row => !row.Span.IsEmpty), 0);
        var line = LineOf(passage, indexes[Math.Max(rows[placed].Span.Start, table.Span.Start)]);
        List<PassageRow> read =
        [
            .. rows.Select(
                (row, index) =>
                    PassageRow.Of(row, passage, Moved(passage, line, LinesAbove(index) - LinesAbove(placed)))
            ),
        ];
        var end = passage.IndexOf('\n', Math.Min(Math.Max(indexes[table.Span.End], read[^1].Line), passage.Length - 1));
        return new(read[0].Line, end < 0 ? passage.Length : end, read[0], [.. read.Skip(1)])
        {
            IsBelowText =
                table.Parent is { } parent
                && parent.IndexOf(table) is > 0 and var place
                && parent[place - 1] is ParagraphBlock { Inline.LastChild: LineBreakInline },
        };
    }

    // The head, and then the line of dashes.
    private static int LinesAbove(int row) => row == 0 ? 0 : row + 1;

    private static int LineOf(string passage, int place) => place <= 0 ? 0 : passage.LastIndexOf('\n', place - 1) + 1;

    private static int Moved(string passage, int line, int lines)
    {
        for (; lines < 0; lines++)
        {
            line = LineOf(passage, line - 1);
        }

        for (; lines > 0; lines--)
        {
            line = passage.IndexOf('\n', line) + 1;
        }

        return line;
    }
}
