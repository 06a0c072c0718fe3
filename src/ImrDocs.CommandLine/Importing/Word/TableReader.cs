using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>Reads a table.</summary>
/// <param name="context">The document.</param>
/// <param name="number">The number of the table in the document.</param>
internal sealed class TableReader(WordContext context, int number)
{
    private const int MostColumns = 60;

    private readonly LostContent _lost = new(context);
    private readonly ImportPlace _place = ImportPlace.Of($"table {number}", "");

    /// <summary>The table, or its paragraphs where it has no rows below a head.</summary>
    public IReadOnlyList<ImportedBlock> Read(Table table)
    {
        List<TableRow> written = [.. Rows(table).Take(WordLimits.MostParagraphs + 1)];
        if (written.Count > WordLimits.MostParagraphs)
        {
            throw new ImportException(
                ImportRules.TooLarge,
                $"this is larger than a letter: table {number} has more than {WordLimits.MostParagraphs} rows"
            );
        }

        List<List<(TableCell Cell, ColumnAlignment Alignment)>> rows =
        [
            .. written.Select((row, i) => ReadRow(row, i + 1)).Where(static row => row.Count > 0),
        ];
        var columns = rows.Count == 0 ? 0 : rows.Max(static row => row.Count);
        if (columns == 0)
        {
            return [];
        }

        if (columns > MostColumns)
        {
            throw new ImportException(
                ImportRules.TooLarge,
                $"table {number} has more than {MostColumns} columns; make more than one table of it"
            );
        }

        if (rows.Count == 1)
        {
            context.Findings.Add(
                ImportRules.Table,
                _place,
                "a table with one row becomes paragraphs, since a table has a head and rows below it; write "
                    + "columns as a "
                    + "container (:::: columns) if the cells stand side by side"
            );
            return [.. rows[0].Select(static cell => new ParagraphBlock(cell.Cell.Place, cell.Cell.Inlines))];
        }

        if (rows.Any(row => row.Count != columns))
        {
            context.Findings.Add(
                ImportRules.Table,
                _place,
                "the rows have different numbers of cells; empty cells are added at the ends of the shorter ones: move "
                    + "cells to where they belong"
            );
        }

        return
        [
            new TableBlock(
                _place,
                [
                    .. rows.Select(row =>
                        (IReadOnlyList<TableCell>)
                            [
                                .. row.Select(static cell => cell.Cell),
                                .. Enumerable.Repeat(new TableCell(_place, []), columns - row.Count),
                            ]
                    ),
                ],
                [.. Enumerable.Range(0, columns).Select(column => Alignment(rows, column))]
            ),
        ];
    }

    private IEnumerable<TableRow> Rows(OpenXmlElement parent)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case TableRow row when row.TableRowProperties?.GetFirstChild<Deleted>() is not null:
                    context.Findings.Add(
                        ImportRules.Revision,
                        _place,
                        "a row that is marked as deleted is left out; accept or reject the change in Word to decide"
                    );
                    break;
                case TableRow row:
                    if (row.TableRowProperties?.GetFirstChild<Inserted>() is not null)
                    {
                        context.Findings.Add(
                            ImportRules.Revision,
                            _place,
                            "tracked changes are taken over as accepted: a row that is marked as inserted is in the "
                                + "draft"
                        );
                    }

                    yield return row;
                    break;
                case SdtRow or SdtContentRow or CustomXmlRow or InsertedRun:
                    ReportControl(element as SdtRow);
                    foreach (var row in Rows(element))
                    {
                        yield return row;
                    }

                    break;
            }
        }
    }

    private void ReportControl(SdtRow? control)
    {
        if (control is not null && ContentControl.Read(control, _place, context.Findings) is { } use)
        {
            context.Findings.Add(
                ImportRules.Field,
                _place,
                $"the content control '{use.Name}' around rows is taken over as it stands; declare what changes with "
                    + "the case"
            );
        }
    }

    private List<(TableCell Cell, ColumnAlignment Alignment)> ReadRow(TableRow row, int rowNumber)
    {
        var skipped = row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
        List<(TableCell, ColumnAlignment)> cells =
        [
            .. Enumerable.Repeat(
                (new TableCell(_place, []), ColumnAlignment.None),
                Math.Clamp(skipped, 0, MostColumns)
            ),
        ];
        foreach (var (cell, control) in Cells(row, null))
        {
            var place = ImportPlace.OfCell(number, rowNumber, cells.Count + 1, ShownText.Of(cell));
            var properties = cell.TableCellProperties;
            var span = Math.Clamp(properties?.GridSpan?.Val?.Value ?? 1, 1, MostColumns);
            var isContinued = properties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart;
            if (properties?.GetFirstChild<CellDeletion>() is not null)
            {
                context.Findings.Add(
                    ImportRules.Revision,
                    place,
                    "a cell that is marked as deleted is in the draft; accept or reject the change in Word to decide"
                );
            }

            if (span > 1 || properties?.VerticalMerge is not null || properties?.HorizontalMerge is not null)
            {
                context.Findings.Add(
                    ImportRules.Table,
                    place,
                    "a merged cell becomes one cell and empty cells; divide its content, or write the table in "
                        + "another way"
                );
            }

            var inlines = isContinued ? [] : (IReadOnlyList<ImportedInline>)Content(cell, control, place);
            cells.Add((new TableCell(place, inlines), AlignmentOf(cell)));
            cells.AddRange(Enumerable.Repeat((new TableCell(place, []), ColumnAlignment.None), span - 1));
        }

        return cells;
    }

    private static IEnumerable<(DocumentFormat.OpenXml.Wordprocessing.TableCell Cell, SdtCell? Control)> Cells(
        OpenXmlElement parent,
        SdtCell? control
    )
    {
        foreach (var element in parent.ChildElements)
        {
            if (element is DocumentFormat.OpenXml.Wordprocessing.TableCell cell)
            {
                yield return (cell, control);
            }
            else if (element is SdtCell or SdtContentCell or CustomXmlCell)
            {
                foreach (var found in Cells(element, element as SdtCell ?? control))
                {
                    yield return found;
                }
            }
        }
    }

    private List<ImportedInline> Content(
        DocumentFormat.OpenXml.Wordprocessing.TableCell cell,
        SdtCell? control,
        ImportPlace place
    )
    {
        if (control is not null && ContentControl.Read(control, place, context.Findings) is { } use)
        {
            return [new FieldInline(use.OnOneLine)];
        }

        var reader = new InlineReader(context) { IsInTable = true };
        List<ImportedInline> parts = [];
        foreach (var (paragraph, blockControl) in Paragraphs(cell, null))
        {
            var inlines =
                blockControl is not null && ContentControl.Read(blockControl, place, context.Findings) is { } field
                    ? [new FieldInline(field.OnOneLine)]
                    : reader.Read(paragraph, place);
            if (BlankParts.Are(inlines))
            {
                continue;
            }

            if (parts.Count > 0)
            {
                parts.Add(new WordsInline(" "));
                context.Findings.Add(
                    ImportRules.Table,
                    place,
                    "the paragraphs of a cell become one, since a cell has one line; write another table, or a list"
                );
            }

            parts.AddRange(inlines.Select(part => Flat(part, place)));
        }

        parts.AddRange(reader.Rest());
        return parts;
    }

    private ImportedInline Flat(ImportedInline part, ImportPlace place)
    {
        if (part is not (LineBreakInline or PageBreakInline))
        {
            return part;
        }

        context.Findings.Add(
            ImportRules.Table,
            place,
            "a line break in a cell becomes a space, since a cell has one line"
        );
        return new WordsInline(" ");
    }

    private IEnumerable<(Paragraph Paragraph, SdtBlock? Control)> Paragraphs(OpenXmlElement parent, SdtBlock? control)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    if (paragraph.ParagraphProperties?.NumberingProperties is not null)
                    {
                        context.Findings.Add(
                            ImportRules.Table,
                            _place,
                            "a list in a cell becomes words, since a cell has one line; write the list below the table"
                        );
                    }

                    yield return (paragraph, control);
                    break;
                case Table:
                    context.Findings.Add(
                        ImportRules.Table,
                        _place,
                        "a table in a cell becomes words; write it as a table of its own"
                    );
                    foreach (var inner in element.Descendants<Paragraph>())
                    {
                        yield return (inner, null);
                    }

                    break;
                case SdtBlock block
                    when block.Descendants<Paragraph>().FirstOrDefault() is { } first
                        && ContentControl.Read(block, _place, new ImportFindings()) is not null:
                    yield return (first, block);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock:
                    foreach (var found in Paragraphs(element, control))
                    {
                        yield return found;
                    }

                    break;
                default:
                    _lost.Block(element, $"table {number}");
                    break;
            }
        }
    }

    private static ColumnAlignment AlignmentOf(DocumentFormat.OpenXml.Wordprocessing.TableCell cell)
    {
        var value = cell.Descendants<Paragraph>()
            .Select(static paragraph => paragraph.ParagraphProperties?.Justification?.Val?.Value)
            .FirstOrDefault(static found => found is not null);
        return value is not { } alignment ? ColumnAlignment.None
            : alignment == JustificationValues.Right || alignment == JustificationValues.End ? ColumnAlignment.Right
            : alignment == JustificationValues.Center ? ColumnAlignment.Center
            : alignment == JustificationValues.Left || alignment == JustificationValues.Start ? ColumnAlignment.Left
            : ColumnAlignment.None;
    }

    private ColumnAlignment Alignment(List<List<(TableCell Cell, ColumnAlignment Alignment)>> rows, int column)
    {
        var found = rows.Skip(1)
            .Where(row => row.Count > column)
            .Select(row => row[column].Alignment)
            .Distinct()
            .ToList();
        if (found.Count > 1)
        {
            context.Findings.Add(
                ImportRules.Table,
                _place,
                $"the cells of column {column + 1} are aligned in different ways, so the column is not aligned; "
                    + "align it "
                    + "in the line of dashes"
            );
        }

        return found.Count == 1 ? found[0] : ColumnAlignment.None;
    }
}
