using System.Globalization;
using System.Text;
using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Markdown.Containers;

namespace ImrDocs.Templating.Markdown;

/// <summary>
/// Writes a letter's document tree as HTML. All HTML of a letter that is not compiled is written here.
/// </summary>
/// <remarks>
/// Line breaks between elements, and the tags of paragraphs, are those of Markdig's own HTML. Columns are aligned by
/// classes, because a letter's page allows no styles of elements.
/// </remarks>
internal sealed class HtmlWriter
{
    private static readonly string[] Classes = ["align-left", "align-center", "align-right"];

    private readonly HtmlOutput _output;
    private readonly HtmlRunWriter _runs;

    private HtmlWriter(StringBuilder html, Action<DocumentNode, int, int>? written)
    {
        _output = new(html, written);
        _runs = new(_output);
    }

    /// <summary>The HTML of a letter's blocks, with LF, as a page has it.</summary>
    /// <param name="blocks">The blocks.</param>
    public static string Write(IReadOnlyList<DocumentBlock> blocks) => HtmlOrder.Arrange(WriteInOrder(blocks));

    /// <summary>The HTML of a letter's blocks in the order of the tree, before <see cref="HtmlOrder"/>.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="written">Takes each node that is written, and where it begins and ends in the HTML.</param>
    public static string WriteInOrder(
        IReadOnlyList<DocumentBlock> blocks,
        Action<DocumentNode, int, int>? written = null
    )
    {
        var html = new StringBuilder();
        new HtmlWriter(html, written).Write(blocks, isTight: false);
        return html.ToString();
    }

    /// <summary>Appends blocks to the HTML before them, without a line break at the end.</summary>
    /// <param name="html">The HTML before them.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="isTight">Whether paragraphs have no tags.</param>
    public static void Append(StringBuilder html, IReadOnlyList<DocumentBlock> blocks, bool isTight)
    {
        new HtmlWriter(html, null).Write(blocks, isTight);
        html.Length -= html.Length > 0 && html[html.Length - 1] == '\n' ? 1 : 0;
    }

    private void Write(IReadOnlyList<DocumentBlock> blocks, bool isTight)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            Write(blocks[i], isFirst: i == 0, isTight);
        }
    }

    private void Write(DocumentBlock block, bool isFirst, bool isTight)
    {
        var start = _output.Length;
        switch (block)
        {
            case DocumentHeading heading:
                WriteHeading(heading);
                break;
            case DocumentParagraph paragraph:
                WriteParagraph(paragraph, isFirst, isTight);
                break;
            case DocumentList list:
                WriteList(list);
                break;
            case DocumentDefinitions definitions:
                WriteDefinitions(definitions, isFirst);
                break;
            case DocumentTable table:
                WriteTable(table);
                break;
            case DocumentContainer container:
                WriteContainer(container);
                break;
            case DocumentQuote quote:
                _output.BeginLine();
                _output.Line("<blockquote>");
                Write(quote.Blocks, isTight: false);
                _output.Line("</blockquote>");
                break;
            case DocumentCode code:
                WriteCode(code);
                break;
            case DocumentRule:
                _output.Line("<hr />");
                break;
            case MarkedBlock mark:
                WriteMark(mark, isFirst);
                break;
            default:
                throw new InvalidOperationException($"HTML has no form of the block {block.GetType().Name}.");
        }

        _output.Report(block, start);
    }

    private void WriteHeading(DocumentHeading heading)
    {
        var name = "h" + heading.Level.ToString(CultureInfo.InvariantCulture);
        _output.Raw("<").Raw(name).Raw(">");
        _runs.Write(heading.Runs);
        _output.Raw("</").Raw(name).Line(">");
    }

    private void WriteParagraph(DocumentParagraph paragraph, bool isFirst, bool isTight)
    {
        if (isTight)
        {
            _runs.Write(paragraph.Runs);
            return;
        }

        if (!isFirst)
        {
            _output.BeginLine();
        }

        _output.Raw("<p>");
        _runs.Write(paragraph.Runs);
        _output.Line("</p>");
    }

    private void WriteList(DocumentList list)
    {
        _output.BeginLine();
        _output.Raw(list.Start is null ? "<ul" : "<ol");
        if (list.Start is { } start and not 1)
        {
            _output.Attribute("start", start);
        }

        _output.Line(">");
        foreach (var item in list.Items)
        {
            _output.BeginLine();
            _output.Raw("<li>");
            Write(item.Blocks, isTight: !list.IsLoose);
            _output.Line("</li>");
        }

        _output.Line(list.Start is null ? "</ul>" : "</ol>");
    }

    private void WriteDefinitions(DocumentDefinitions list, bool isFirst)
    {
        _output.BeginLine();
        _output.Line("<dl>");
        foreach (var definition in list.Definitions)
        {
            foreach (var term in definition.Terms)
            {
                _output.Raw("<dt>");
                _runs.Write(term.Runs);
                _output.Line("</dt>");
            }

            if (definition.Blocks.Count > 0)
            {
                WriteDefinition(definition, isFirst);
            }
        }

        _output.BeginLine();
        _output.Line("</dl>");
    }

    private void WriteDefinition(DocumentDefinition definition, bool isFirst)
    {
        _output.Raw("<dd>");
        foreach (var block in definition.Blocks)
        {
            Write(block, isFirst, definition.IsTight);
        }

        if (!definition.IsTight)
        {
            _output.BeginLine();
        }

        _output.Line("</dd>");
    }

    private void WriteTable(DocumentTable table)
    {
        _output.BeginLine();
        _output.Line("<table>").Line("<thead>");
        var isHead = true;
        foreach (var row in table.Rows)
        {
            if (isHead && !row.IsHead)
            {
                _output.Line("</thead>").Line("<tbody>");
                isHead = false;
            }

            _output.Line("<tr>");
            for (var i = 0; i < row.Cells.Count; i++)
            {
                WriteCell(row, row.Cells[i], i < table.Columns.Count ? table.Columns[i] : null);
            }

            _output.Line("</tr>");
        }

        _output.Line(isHead ? "</thead>" : "</tbody>").Line("</table>");
    }

    // Every header cell says what it is the header of.
    private void WriteCell(DocumentRow row, DocumentCell cell, CellAlignment? alignment)
    {
        var scope =
            row.IsHead ? "col"
            : cell.IsRowHeader ? "row"
            : null;
        _output.Raw(scope is null ? "<td" : $"<th scope=\"{scope}\"");
        if (alignment is { } aligned)
        {
            _output.Raw($" class=\"{Classes[(int)aligned]}\"");
        }

        _output.Raw(">");
        _runs.Write(cell.Runs);
        _output.Line(scope is null ? "</td>" : "</th>");
    }

    private void WriteContainer(DocumentContainer container)
    {
        _output.BeginLine();
        _output.Raw("<div");
        if (container.Names.Count > 0)
        {
            _output.Raw($" class=\"{string.Join(" ", container.Names)}\"");
        }

        if (container.Names.Contains(ContainerNames.Notice))
        {
            _output.Raw(" role=\"note\"");
        }

        _output.Language(container.Language);
        _output.Line(">");
        Write(container.Blocks, isTight: false);
        _output.BeginLine();
        _output.Line("</div>");
    }

    private void WriteCode(DocumentCode code)
    {
        _output.BeginLine();
        _output.Raw("<pre><code");
        if (code.Language is { } language)
        {
            _output.Raw(" class=\"language-").Text(language).Raw("\"");
        }

        _output.Raw(">");
        foreach (var line in code.Lines)
        {
            _output.Text(line).Line("");
        }

        _output.Line("</code></pre>");
    }

    // What stands in place of the mark has no line of its own, and the line after the mark ends here.
    private void WriteMark(MarkedBlock mark, bool isFirst)
    {
        if (mark.Place == MarkedBlockPlace.Document && !isFirst)
        {
            _output.BeginLine();
        }

        _output.Raw(mark.Mark);
        switch (mark.Place)
        {
            case MarkedBlockPlace.TightItem:
                _output.Raw(BlockMark.InTightItem);
                break;
            case MarkedBlockPlace.Definition:
                _output.Line(isFirst ? BlockMark.InFirstDefinition : BlockMark.InDefinition);
                break;
            default:
                _output.Line("");
                break;
        }
    }
}
