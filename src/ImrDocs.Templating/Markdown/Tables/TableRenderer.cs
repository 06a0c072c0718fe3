using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Markdown.Tables;

/// <summary>Writes a table as HTML: every header cell says what it is the header of.</summary>
/// <remarks>
/// Columns are aligned by classes, because a letter's page allows no styles of elements. A first cell that is strong
/// as a whole is the header of its row.
/// </remarks>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    /// <summary>The classes of aligned cells, in the order of <see cref="TableColumnAlign"/>.</summary>
    private static readonly string[] Classes = ["align-left", "align-center", "align-right"];

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<table>").WriteLine("<thead>");
        var isHead = true;
        foreach (var row in table.OfType<TableRow>())
        {
            if (isHead && !row.IsHeader)
            {
                renderer.WriteLine("</thead>").WriteLine("<tbody>");
                isHead = false;
            }

            WriteRow(renderer, table, row);
        }

        renderer.WriteLine(isHead ? "</thead>" : "</tbody>").WriteLine("</table>");
    }

    private static void WriteRow(HtmlRenderer renderer, Table table, TableRow row)
    {
        renderer.WriteLine("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];
            var scope =
                row.IsHeader ? "col"
                : i == 0 && IsStrong(cell) ? "row"
                : null;
            renderer.Write(scope is null ? "<td" : $"<th scope=\"{scope}\"");
            if (i < table.ColumnDefinitions.Count && table.ColumnDefinitions[i].Alignment is { } alignment)
            {
                renderer.Write($" class=\"{Classes[(int)alignment]}\"");
            }

            renderer.Write(">");
            var isImplicit = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = true;
            renderer.WriteChildren(cell);
            renderer.ImplicitParagraph = isImplicit;
            renderer.WriteLine(scope is null ? "</td>" : "</th>");
        }

        renderer.WriteLine("</tr>");
    }

    private static bool IsStrong(TableCell cell) =>
        cell is [ParagraphBlock { Inline: { FirstChild: EmphasisInline { DelimiterCount: 2 } only } inline }]
        && only == inline.LastChild;
}
