using System.Globalization;
using System.Text;
using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Languages;
using ImrDocs.Templating.Markdown.Containers;
using ImrDocs.Templating.Markdown.Footnotes;
using ImrDocs.Templating.Markdown.Links;

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
    /// <summary>What an image begins with, before the path of its file.</summary>
    public const string ImageStart = "<img src=\"";

    private static readonly string[] Classes = ["align-left", "align-center", "align-right"];

    private readonly StringBuilder _html;
    private readonly Action<DocumentNode, int, int>? _written;
    private bool _beginsLine;

    private HtmlWriter(StringBuilder html, Action<DocumentNode, int, int>? written)
    {
        (_html, _written) = (html, written);
        _beginsLine = html.Length == 0 || html[html.Length - 1] == '\n';
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
        var start = _html.Length;
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
                BeginLine();
                Line("<blockquote>");
                Write(quote.Blocks, isTight: false);
                Line("</blockquote>");
                break;
            case DocumentCode code:
                WriteCode(code);
                break;
            case DocumentRule:
                Line("<hr />");
                break;
            case MarkedBlock mark:
                WriteMark(mark, isFirst);
                break;
            default:
                throw new InvalidOperationException($"HTML has no form of the block {block.GetType().Name}.");
        }

        _written?.Invoke(block, start, _html.Length);
    }

    private void WriteHeading(DocumentHeading heading)
    {
        var name = "h" + heading.Level.ToString(CultureInfo.InvariantCulture);
        Raw("<").Raw(name).Raw(">");
        Write(heading.Runs);
        Raw("</").Raw(name).Line(">");
    }

    private void WriteParagraph(DocumentParagraph paragraph, bool isFirst, bool isTight)
    {
        if (isTight)
        {
            Write(paragraph.Runs);
            return;
        }

        if (!isFirst)
        {
            BeginLine();
        }

        Raw("<p>");
        Write(paragraph.Runs);
        Line("</p>");
    }

    private void WriteList(DocumentList list)
    {
        BeginLine();
        Raw(list.Start is null ? "<ul" : "<ol");
        if (list.Start is { } start and not 1)
        {
            Attribute("start", start);
        }

        Line(">");
        foreach (var item in list.Items)
        {
            BeginLine();
            Raw("<li>");
            Write(item.Blocks, isTight: !list.IsLoose);
            Line("</li>");
        }

        Line(list.Start is null ? "</ul>" : "</ol>");
    }

    private void WriteDefinitions(DocumentDefinitions list, bool isFirst)
    {
        BeginLine();
        Line("<dl>");
        foreach (var definition in list.Definitions)
        {
            foreach (var term in definition.Terms)
            {
                Raw("<dt>");
                Write(term);
                Line("</dt>");
            }

            if (definition.Blocks.Count > 0)
            {
                WriteDefinition(definition, isFirst);
            }
        }

        BeginLine();
        Line("</dl>");
    }

    private void WriteDefinition(DocumentDefinition definition, bool isFirst)
    {
        Raw("<dd>");
        foreach (var block in definition.Blocks)
        {
            Write(block, isFirst, definition.IsTight);
        }

        if (!definition.IsTight)
        {
            BeginLine();
        }

        Line("</dd>");
    }

    private void WriteTable(DocumentTable table)
    {
        BeginLine();
        Line("<table>").Line("<thead>");
        var isHead = true;
        foreach (var row in table.Rows)
        {
            if (isHead && !row.IsHead)
            {
                Line("</thead>").Line("<tbody>");
                isHead = false;
            }

            Line("<tr>");
            for (var i = 0; i < row.Cells.Count; i++)
            {
                WriteCell(row, row.Cells[i], i < table.Columns.Count ? table.Columns[i] : null);
            }

            Line("</tr>");
        }

        Line(isHead ? "</thead>" : "</tbody>").Line("</table>");
    }

    // Every header cell says what it is the header of.
    private void WriteCell(DocumentRow row, DocumentCell cell, CellAlignment? alignment)
    {
        var scope =
            row.IsHead ? "col"
            : cell.IsRowHeader ? "row"
            : null;
        Raw(scope is null ? "<td" : $"<th scope=\"{scope}\"");
        if (alignment is { } aligned)
        {
            Raw($" class=\"{Classes[(int)aligned]}\"");
        }

        Raw(">");
        Write(cell.Runs);
        Line(scope is null ? "</td>" : "</th>");
    }

    private void WriteContainer(DocumentContainer container)
    {
        BeginLine();
        Raw("<div");
        if (container.Names.Count > 0)
        {
            Raw($" class=\"{string.Join(" ", container.Names)}\"");
        }

        if (container.Names.Contains(ContainerNames.Notice))
        {
            Raw(" role=\"note\"");
        }

        WriteLanguage(container.Language);
        Line(">");
        Write(container.Blocks, isTight: false);
        BeginLine();
        Line("</div>");
    }

    private void WriteLanguage(string? language)
    {
        if (language is not null)
        {
            Raw($" lang=\"{language}\" dir=\"{LanguageTag.DirectionOf(language)}\"");
        }
    }

    private void WriteCode(DocumentCode code)
    {
        BeginLine();
        Raw("<pre><code");
        if (code.Language is { } language)
        {
            Raw(" class=\"language-").Text(language).Raw("\"");
        }

        Raw(">");
        foreach (var line in code.Lines)
        {
            Text(line).Line("");
        }

        Line("</code></pre>");
    }

    // What stands in place of the mark has no line of its own, and the line after the mark ends here.
    private void WriteMark(MarkedBlock mark, bool isFirst)
    {
        if (mark.Place == MarkedBlockPlace.Document && !isFirst)
        {
            BeginLine();
        }

        Raw(mark.Mark);
        switch (mark.Place)
        {
            case MarkedBlockPlace.TightItem:
                Raw(BlockMark.InTightItem);
                break;
            case MarkedBlockPlace.Definition:
                Line(isFirst ? BlockMark.InFirstDefinition : BlockMark.InDefinition);
                break;
            default:
                Line("");
                break;
        }
    }

    private void Write(IReadOnlyList<DocumentRun> runs)
    {
        foreach (var run in runs)
        {
            Write(run);
        }
    }

    private void Write(DocumentRun run)
    {
        var start = _html.Length;
        switch (run)
        {
            case TextRun text:
                Text(text.Text);
                break;
            case CodeRun code:
                Raw("<code>").Text(code.Text).Raw("</code>");
                break;
            case LineBreakRun lineBreak:
                WriteBreak(lineBreak);
                break;
            case EmphasisRun emphasis:
                Raw(emphasis.IsStrong ? "<strong>" : "<em>");
                Write(emphasis.Runs);
                Raw(emphasis.IsStrong ? "</strong>" : "</em>");
                break;
            case IsolatedRun isolated:
                Raw(IsolatedText.Start);
                Write(isolated.Runs);
                Raw(IsolatedText.End);
                break;
            case LinkRun { MarkedAddress: { } address } link:
                WriteMarkedLink(link, address);
                break;
            case LinkRun link:
                Raw("<a href=\"").Text(link.Address).Raw("\"");
                WriteTitle(link);
                Raw(">");
                Write(link.Runs);
                Raw("</a>");
                break;
            case ImageRun image:
                WriteImage(image);
                break;
            case FootnoteRun footnote:
                Raw(FootnotePlaces.Opening);
                WriteLanguage(footnote.Language);
                Raw(FootnotePlaces.OpeningEnd);
                Write(footnote.Runs);
                Raw(FootnotePlaces.Closing);
                break;
            default:
                throw new InvalidOperationException($"HTML has no form of the run {run.GetType().Name}.");
        }

        _written?.Invoke(run, start, _html.Length);
    }

    private void WriteBreak(LineBreakRun lineBreak)
    {
        if (lineBreak.IsHard)
        {
            Line("<br />");
        }
        else
        {
            BeginLine();
        }
    }

    private void WriteMarkedLink(LinkRun link, TextRun address)
    {
        Raw(LinkOrder.Opening);
        Write(link.Runs);
        Raw(LinkOrder.BeforeAddress);
        Write(address);
        if (link.Title.Length > 0)
        {
            Raw("\" title=\"").Text(link.Title);
        }

        Raw(LinkOrder.Closing);
    }

    private void WriteTitle(LinkRun link)
    {
        if (link.Title.Length > 0)
        {
            Raw(" title=\"").Text(link.Title).Raw("\"");
        }
    }

    private void WriteImage(ImageRun image)
    {
        Raw(ImageStart).Text(image.Path).Raw("\" alt=\"");
        Write(image.Runs);
        Raw("\"");
        Attribute("width", image.Width);
        Attribute("height", image.Height);
        Raw(" />");
    }

    private void Attribute(string name, int? value)
    {
        if (value is { } number)
        {
            Raw($" {name}=\"{number.ToString(CultureInfo.InvariantCulture)}\"");
        }
    }

    private void BeginLine()
    {
        if (!_beginsLine)
        {
            Line("");
        }
    }

    private HtmlWriter Text(string text)
    {
        HtmlText.Append(_html, text);
        _beginsLine &= text.Length == 0;
        return this;
    }

    private HtmlWriter Raw(string html)
    {
        _html.Append(html);
        _beginsLine = false;
        return this;
    }

    private HtmlWriter Line(string html)
    {
        _html.Append(html).Append('\n');
        _beginsLine = true;
        return this;
    }
}
