using ImrDocs.Templating.Markdown;
using Markdig.Extensions.Tables;

namespace ImrDocs.Templating.Passages;

/// <summary>A row of a table.</summary>
/// <param name="Line">Where its line begins in the passage, with all that stands before the row.</param>
/// <param name="Start">Where the row itself begins.</param>
/// <param name="Cells">How many cells are written.</param>
internal sealed record PassageRow(int Line, int Start, int Cells)
{
    /// <summary>A row as Markdig reads it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="line">Where its line begins.</param>
    public static PassageRow Of(TableRow row, string passage, int line) =>
        new(line, RowStart(passage, line), row.OfType<TableCell>().Count(static cell => !IsAdded(cell)));

    /// <summary>Where what a line says begins, after blanks and the marks of lists, quotes, and definitions.</summary>
    public static int RowStart(string passage, int line)
    {
        var start = line;
        while (start < passage.Length && MarkdownEscape.CanPrecedeRow(passage[start]))
        {
            start++;
        }

        return start;
    }

    // Markdig fills a short row up with cells that are written nowhere.
    private static bool IsAdded(TableCell cell) => cell.Count == 0 && cell.Span.IsEmpty;
}
