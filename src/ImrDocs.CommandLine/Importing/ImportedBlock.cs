namespace ImrDocs.CommandLine.Importing;

/// <summary>A block of a document.</summary>
/// <param name="Place">Where it stands.</param>
internal abstract record ImportedBlock(ImportPlace Place)
{
    /// <summary>Whether a new page begins with it.</summary>
    public bool BeginsPage { get; init; }
}

/// <summary>A paragraph, or a heading of a level.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Inlines">What it says.</param>
/// <param name="Level">The level of a heading, from 1; 0 for a paragraph.</param>
internal sealed record ParagraphBlock(ImportPlace Place, IReadOnlyList<ImportedInline> Inlines, int Level = 0)
    : ImportedBlock(Place);

/// <summary>A list.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Start">The number of the first item; null where the items have no numbers.</param>
/// <param name="Items">The items.</param>
internal sealed record ListBlock(ImportPlace Place, int? Start, IReadOnlyList<ListItem> Items) : ImportedBlock(Place);

/// <summary>An item of a list.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Inlines">What it says.</param>
/// <param name="Lists">The lists in it.</param>
internal sealed record ListItem(
    ImportPlace Place,
    IReadOnlyList<ImportedInline> Inlines,
    IReadOnlyList<ListBlock> Lists
);

/// <summary>A table; the first row is its head.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Rows">The rows, which have the same number of cells.</param>
/// <param name="Alignments">How each column is aligned.</param>
internal sealed record TableBlock(
    ImportPlace Place,
    IReadOnlyList<IReadOnlyList<TableCell>> Rows,
    IReadOnlyList<ColumnAlignment> Alignments
) : ImportedBlock(Place);

/// <summary>A cell of a table.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Inlines">What it says.</param>
internal sealed record TableCell(ImportPlace Place, IReadOnlyList<ImportedInline> Inlines);

/// <summary>How a column is aligned.</summary>
internal enum ColumnAlignment
{
    None,
    Left,
    Center,
    Right,
}
