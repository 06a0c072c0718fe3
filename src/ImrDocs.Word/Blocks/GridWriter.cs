using ImrDocs.PageStyles;
using ImrDocs.Templating.Documents;
using ImrDocs.Word.Styles;

namespace ImrDocs.Word.Blocks;

/// <summary>
/// Writes what a page lays out as a grid or as a box: tables without lines, or with those of the box.
/// </summary>
/// <remarks>
/// The definitions of a list can be of several blocks, and a page can have two of them side by side. Tabs in paragraphs
/// can show neither.
/// </remarks>
/// <param name="output">Takes the blocks.</param>
/// <param name="blocks">Writes what stands in the cells.</param>
internal sealed class GridWriter(BlockOutput output, BlockWriter blocks)
{
    private const int MostOfTerms = 45;
    private const int MostOfTermsSideBySide = 60;

    // What stands beside an image is a line's height away from it.
    private const int GapBesideImage = 240;
    private const int TwipsOfPixel = 15;

    private static readonly Edges<int> NoSpace = new(0, 0, 0, 0);

    /// <summary>Whether blocks begin with a paragraph of one image, beside which the others stand.</summary>
    public static bool BeginsWithImage(IReadOnlyList<DocumentBlock> blocks) =>
        blocks is [DocumentParagraph { Runs: [ImageRun] }, _, ..];

    /// <summary>Writes blocks in a box.</summary>
    /// <param name="content">The blocks.</param>
    /// <param name="element">The element of the box.</param>
    /// <param name="place">Where it stands.</param>
    public void WriteBox(IReadOnlyList<DocumentBlock> content, StyledElement element, BlockPlace place)
    {
        var (start, width) = Begin(element, place);
        var lines = ParagraphLooks.LinesOf(element.Style);
        var space = TableXml.SpaceOf(element.Style);
        var split = BeginsWithImage(content) ? 1 : 0;
        int[] widths = [width];
        if (split > 0)
        {
            var image = (ImageRun)((DocumentParagraph)content[0]).Runs[0];
            var first = Math.Min(width / 2, ((image.Width ?? 96) * TwipsOfPixel) + space.Start + GapBesideImage);
            widths = [first, width - first];
        }

        var xml = output.Xml;
        TableXml.Begin(xml, start, widths, place.Text.IsRightToLeft);
        TableXml.BeginRow(xml, element.Style.KeepsTogether, isHead: false);
        for (var i = 0; i < widths.Length; i++)
        {
            var around = lines;
            var inside = space;
            var (from, to) = (0, content.Count);
            if (split > 0)
            {
                around = i == 0 ? lines with { End = LineLook.None } : lines with { Start = LineLook.None };
                inside = i == 0 ? space with { End = 0 } : space with { Start = 0 };
                (from, to) = i == 0 ? (0, split) : (split, content.Count);
            }

            TableXml.BeginCell(xml, widths[i], around, element.Style.Background, inside);
            var outer = output.BeginContent();
            var inCell = place.InCell(widths[i] - inside.Start - inside.End);
            WriteSome(content, element, from, to, inCell);
            output.EndContent(outer);
            xml.Raw("</w:tc>"u8);
        }

        xml.Raw("</w:tr>"u8);
        output.EndTable(element);
    }

    /// <summary>Writes blocks in columns, from row to row.</summary>
    /// <param name="content">The blocks.</param>
    /// <param name="element">The element of the grid.</param>
    /// <param name="place">Where it stands.</param>
    public void WriteColumns(IReadOnlyList<DocumentBlock> content, StyledElement element, BlockPlace place)
    {
        var (start, width) = Begin(element, place);
        var count = element.Style.Columns;
        var gap = element.Style.ColumnGap.Twips;
        var one = Math.Max(1, (width - (gap * (count - 1))) / count);
        int[] widths =
        [
            .. Enumerable.Range(0, count).Select(i => i < count - 1 ? one + gap : width - ((one + gap) * i)),
        ];
        var xml = output.Xml;
        TableXml.Begin(xml, start, widths, place.Text.IsRightToLeft);
        for (var first = 0; first < Math.Max(1, content.Count); first += count)
        {
            TableXml.BeginRow(xml, element.Style.KeepsTogether, isHead: false);
            for (var i = 0; i < count; i++)
            {
                var top = first > 0 ? element.Style.RowGap.Twips : 0;
                TableXml.BeginCell(
                    xml,
                    widths[i],
                    null,
                    null,
                    NoSpace with
                    {
                        Top = top,
                        End = i < count - 1 ? gap : 0,
                    }
                );
                var outer = output.BeginContent();
                if (first + i < content.Count)
                {
                    WriteSome(content, element, first + i, first + i + 1, place.InCell(one));
                }

                output.EndContent(outer);
                xml.Raw("</w:tc>"u8);
            }

            xml.Raw("</w:tr>"u8);
        }

        output.EndTable(element);
    }

    /// <summary>Writes a list of terms and definitions, side by side.</summary>
    /// <param name="list">The list.</param>
    /// <param name="element">Its element.</param>
    /// <param name="place">Where it stands.</param>
    public void WriteDefinitions(DocumentDefinitions list, StyledElement element, BlockPlace place)
    {
        var (start, width) = Begin(element, place);
        var groups = GroupsOf(list);
        var pairs = Math.Max(1, element.Style.Columns / 2);
        var gap = element.Style.ColumnGap.Twips;
        var widths = WidthsOf(groups, element, pairs, gap, width);
        var xml = output.Xml;
        TableXml.Begin(xml, start, widths, place.Text.IsRightToLeft);
        string? previous = null;
        for (var first = 0; first < groups.Count; first += pairs)
        {
            var top = first > 0 ? element.Style.RowGap.Twips : 0;
            var inRow = place.Of(first + pairs >= groups.Count);
            TableXml.BeginRow(xml, isWhole: false, isHead: false);
            for (var i = 0; i < pairs; i++)
            {
                var group = first + i < groups.Count ? groups[first + i] : [];
                var isLast = first + i == groups.Count - 1;
                WriteTerms(group, element, new(previous, previous is null, false), widths[2 * i], top, inRow);
                previous = "dt";
                var space = NoSpace with { Top = top, End = i < pairs - 1 ? gap : 0 };
                TableXml.BeginCell(xml, widths[(2 * i) + 1], null, null, space);
                var outer = output.BeginContent();
                foreach (var definition in group)
                {
                    var child = element.Child(PageElements.Definition, new(previous, false, isLast), isCell: true);
                    var inCell = inRow.InCell(widths[(2 * i) + 1] - space.End);
                    blocks.WriteAll(definition.Blocks, child, inCell, definition.IsTight);
                    previous = definition.Blocks.Count > 0 ? "dd" : previous;
                }

                output.EndContent(outer);
                xml.Raw("</w:tc>"u8);
            }

            xml.Raw("</w:tr>"u8);
        }

        output.EndTable(element);
    }

    private (int Start, int Width) Begin(StyledElement element, BlockPlace place)
    {
        output.BeginTable(element);
        // The lines of a box and the space inside it are those of its cell.
        var (start, end) = ParagraphLooks.Indents(element.Parent!);
        start += element.Style.Margin.Start.Twips;
        end += element.Style.Margin.End.Twips;
        return (start, Math.Max(1, place.Text.Width - start - end));
    }

    private void WriteSome(
        IReadOnlyList<DocumentBlock> content,
        StyledElement element,
        int from,
        int to,
        BlockPlace place
    )
    {
        for (var i = from; i < to; i++)
        {
            var previous = i == 0 ? null : PageElements.Of(content[i - 1]).Name;
            blocks.Write(
                content[i],
                element,
                PageElements.Of(content[i]),
                new(previous, i == 0, i == content.Count - 1),
                place.Of(i == to - 1)
            );
        }
    }

    private void WriteTerms(
        List<DocumentDefinition> group,
        StyledElement element,
        ElementPlace at,
        int width,
        int top,
        BlockPlace place
    )
    {
        TableXml.BeginCell(output.Xml, width, null, null, NoSpace with { Top = top });
        var outer = output.BeginContent();
        var term = element.Child(PageElements.Term, at, isCell: true);
        foreach (var text in group.SelectMany(static definition => definition.Terms))
        {
            output.Paragraph(text.Runs, term.Content(), place.InCell(width));
        }

        output.EndContent(outer);
        output.Xml.Raw("</w:tc>"u8);
    }

    // What more is said of the terms before stands below what was said.
    private static List<List<DocumentDefinition>> GroupsOf(DocumentDefinitions list)
    {
        List<List<DocumentDefinition>> groups = [];
        foreach (var definition in list.Definitions)
        {
            if (definition.Terms.Count > 0 || groups.Count == 0)
            {
                groups.Add([]);
            }

            groups[^1].Add(definition);
        }

        return groups;
    }

    // Terms have the width of the longest of their column; what is left is divided among the definitions.
    private static int[] WidthsOf(
        List<List<DocumentDefinition>> groups,
        StyledElement element,
        int pairs,
        int gap,
        int width
    )
    {
        var look = TextLook.Of(element.Child(PageElements.Term, new("dd", false, false), isCell: true).Style);
        var widths = new int[2 * pairs];
        for (var i = 0; i < groups.Count; i++)
        {
            ref var column = ref widths[2 * (i % pairs)];
            foreach (var term in groups[i].SelectMany(static definition => definition.Terms))
            {
                column = Math.Max(column, ColumnWidths.Of(term.Runs, look).Line + gap);
            }
        }

        var left = width;
        for (var i = 0; i < pairs; i++)
        {
            widths[2 * i] = Math.Clamp(
                widths[2 * i],
                1,
                Math.Max(1, width * (pairs > 1 ? MostOfTermsSideBySide : MostOfTerms) / 100 / pairs)
            );
            left -= widths[2 * i];
        }

        for (var i = 0; i < pairs; i++)
        {
            widths[(2 * i) + 1] = Math.Max(1, left / pairs);
        }

        return widths;
    }
}
