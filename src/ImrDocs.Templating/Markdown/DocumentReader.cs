using System.Globalization;
using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Markdown.Containers;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ImrDocs.Templating.Markdown;

/// <summary>Makes a letter's document tree of what Markdig read: the one place that knows both.</summary>
internal sealed class DocumentReader
{
    private readonly DocumentValues? _values;
    private readonly ReadingPlace _place = new();
    private readonly RunReader _runs;

    private DocumentReader(DocumentValues? values) => (_values, _runs) = (values, new(values, _place));

    /// <summary>The blocks of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="values">
    /// What the marks in the document stand for; null where the tree has the marks.
    /// </param>
    /// <exception cref="MarkdownDepthException">The document is nested too deep.</exception>
    /// <exception cref="MisreadValueException">A value stands where no text is, or twice.</exception>
    /// <exception cref="InvalidOperationException">Markdig read what the tree has no node for.</exception>
    public static IReadOnlyList<DocumentBlock> Read(MarkdownDocument document, DocumentValues? values = null)
    {
        var blocks = new DocumentReader(values).ReadAll(document, isTight: false);
        values?.RequireAll();
        return blocks;
    }

    private List<DocumentBlock> ReadAll(ContainerBlock container, bool isTight)
    {
        _place.Enter();
        List<DocumentBlock> blocks = [];
        foreach (var block in container)
        {
            Read(block, blocks, isTight);
        }

        _place.Leave();
        return blocks;
    }

    private void Read(Block block, List<DocumentBlock> blocks, bool isTight)
    {
        switch (block)
        {
            case HeadingBlock heading:
                blocks.Add(
                    new DocumentHeading
                    {
                        Level = heading.Level,
                        Runs = RunsOf(heading),
                        Source = _runs.PlaceOf(heading),
                    }
                );
                break;
            case ParagraphBlock paragraph:
                blocks.Add(new DocumentParagraph { Runs = RunsOf(paragraph), Source = _runs.PlaceOf(paragraph) });
                break;
            case BlockMark mark:
                ReadMark(mark, blocks, isTight);
                break;
            case ListBlock list:
                blocks.Add(ReadList(list));
                break;
            case DefinitionList list:
                blocks.Add(ReadDefinitions(list));
                break;
            case Table table:
                blocks.Add(ReadTable(table));
                break;
            case CustomContainer container:
                blocks.Add(ReadContainer(container));
                break;
            case QuoteBlock quote:
                var quoted = ReadAll(quote, isTight: false);
                blocks.Add(new DocumentQuote { Blocks = quoted, Source = _runs.PlaceOf(quote, quoted) });
                break;
            case CodeBlock code:
                blocks.Add(
                    new DocumentCode
                    {
                        Lines = [.. LinesOf(code)],
                        Language = code is FencedCodeBlock { Info: { Length: > 0 } info } ? info : null,
                        Source = _runs.PlaceOf(code),
                    }
                );
                break;
            case ThematicBreakBlock rule:
                blocks.Add(new DocumentRule { Source = _runs.PlaceOf(rule) });
                break;
            // They say nothing where they stand.
            case LinkReferenceDefinitionGroup or BlankLineBlock:
                break;
            default:
                throw RunReader.Unknown(block);
        }
    }

    private IReadOnlyList<DocumentRun> RunsOf(LeafBlock block) => _runs.ReadAll(block.Inline);

    private void ReadMark(BlockMark mark, List<DocumentBlock> blocks, bool isTight)
    {
        if (_values is not null)
        {
            blocks.AddRange(_values.TakeBlocks(mark.Number));
            return;
        }

        blocks.Add(
            new MarkedBlock
            {
                Mark = mark.Mark,
                Place =
                    isTight ? MarkedBlockPlace.TightItem
                    : mark.IsAllOfDefinition ? MarkedBlockPlace.Definition
                    : MarkedBlockPlace.Document,
                Source = _runs.PlaceOf(mark),
            }
        );
    }

    // Blank lines between the blocks of an item make paragraphs of all items.
    private DocumentList ReadList(ListBlock list)
    {
        var isLoose =
            list.IsLoose || list.Any(item => ((ListItemBlock)item).OfType<BlockMark>().Any(IsOfBlocksWithSpace));
        DocumentItem[] items = [.. list.Select(item => ReadItem((ListItemBlock)item, isTight: !isLoose))];
        return new()
        {
            Start = list.IsOrdered ? StartOf(list) : null,
            IsLoose = isLoose,
            Items = items,
            Source = _runs.PlaceOf(list, items),
        };
    }

    private DocumentItem ReadItem(ListItemBlock item, bool isTight)
    {
        var blocks = ReadAll(item, isTight);
        return new() { Blocks = blocks, Source = _runs.PlaceOf(item, blocks) };
    }

    private bool IsOfBlocksWithSpace(BlockMark mark) => _values?.HaveBlankLines(mark.Number) == true;

    private static int StartOf(ListBlock list) =>
        list.OrderedStart is { } number ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) : 1;

    private DocumentDefinitions ReadDefinitions(DefinitionList list)
    {
        DocumentDefinition[] definitions = [.. list.Cast<DefinitionItem>().Select(ReadDefinition)];
        return new() { Definitions = definitions, Source = _runs.PlaceOf(list, definitions) };
    }

    private DocumentDefinition ReadDefinition(DefinitionItem item)
    {
        List<DocumentBlock> blocks = [];
        foreach (var block in item.Where(static block => block is not DefinitionTerm))
        {
            Read(block, blocks, isTight: false);
        }

        DocumentTerm[] terms = [.. item.OfType<DefinitionTerm>().Select(ReadTerm)];
        return new()
        {
            Terms = terms,
            Blocks = blocks,
            IsTight =
                blocks is [DocumentParagraph]
                && item.Count(static block => block is not DefinitionTerm) == 1
                && item.LastChild is ParagraphBlock or BlockMark,
            Source = _runs.PlaceOf(item, blocks.Count > 0 ? blocks : terms),
        };
    }

    // Markdig has one place for all terms of a definition.
    private DocumentTerm ReadTerm(DefinitionTerm term) =>
        new() { Runs = RunsOf(term), Source = _runs.PlaceOf(term.Inline, term) };

    private DocumentTable ReadTable(Table table) =>
        new()
        {
            Columns = [.. table.ColumnDefinitions.Select(static column => (CellAlignment?)(int?)column.Alignment)],
            Rows =
            [
                .. table
                    .OfType<TableRow>()
                    .Select(row => new DocumentRow
                    {
                        IsHead = row.IsHeader,
                        Cells = [.. row.Select((cell, i) => ReadCell((TableCell)cell, i == 0 && !row.IsHeader))],
                        Source = _runs.PlaceOf(row),
                    }),
            ],
            Source = _runs.PlaceOf(table),
        };

    // A first cell that is strong as a whole is the header of its row.
    private DocumentCell ReadCell(TableCell cell, bool canBeHeader)
    {
        _place.Enter();
        List<DocumentRun> runs = [];
        foreach (var block in cell)
        {
            runs.AddRange(block is ParagraphBlock paragraph ? RunsOf(paragraph) : throw RunReader.Unknown(block));
        }

        _place.Leave();
        return new()
        {
            Runs = runs,
            IsRowHeader = canBeHeader && runs is [EmphasisRun { IsStrong: true }],
            Source = _runs.PlaceOf((cell.LastChild as ParagraphBlock)?.Inline, cell),
        };
    }

    private DocumentContainer ReadContainer(CustomContainer container)
    {
        var line = ContainerLine.Of(container);
        var around = _place.Language;
        _place.Language = line.Language ?? around;
        var blocks = ReadAll(container, isTight: false);
        _place.Language = around;
        return new()
        {
            Names = line.Names,
            Language = line.Language,
            Blocks = blocks,
            Source = _runs.PlaceOf(container),
        };
    }

    private static IEnumerable<string> LinesOf(LeafBlock block)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            yield return block.Lines.Lines[i].Slice.ToString();
        }
    }
}
