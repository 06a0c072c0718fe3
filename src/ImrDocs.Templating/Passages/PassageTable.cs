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
        List<PassageRow> rows = [.. table.OfType<TableRow>().Select(row => PassageRow.Of(row, passage, indexes))];
        var end = passage.IndexOf('\n', Math.Min(indexes[table.Span.End], passage.Length - 1));
        return new(rows[0].Line, end < 0 ? passage.Length : end, rows[0], [.. rows.Skip(1)])
        {
            IsBelowText =
                table.Parent is { } parent
                && parent.IndexOf(table) is > 0 and var index
                && parent[index - 1] is ParagraphBlock { Inline.LastChild: LineBreakInline },
        };
    }
}
