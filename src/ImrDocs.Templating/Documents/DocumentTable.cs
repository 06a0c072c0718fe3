namespace ImrDocs.Templating.Documents;

/// <summary>A table.</summary>
internal sealed class DocumentTable : DocumentBlock
{
    /// <summary>How the text of each column is aligned; null where the letter's direction decides.</summary>
    public required IReadOnlyList<CellAlignment?> Columns { get; init; }

    /// <summary>The rows, those of the head first.</summary>
    public required IReadOnlyList<DocumentRow> Rows { get; init; }
}

/// <summary>A row of a table.</summary>
internal sealed class DocumentRow : DocumentNode
{
    /// <summary>Whether the row is the table's head, of which every cell is the header of its column.</summary>
    public bool IsHead { get; init; }

    /// <summary>The cells.</summary>
    public required IReadOnlyList<DocumentCell> Cells { get; init; }
}

/// <summary>A cell of a table.</summary>
internal sealed class DocumentCell : DocumentNode
{
    /// <summary>Whether the cell is the header of its row.</summary>
    public bool IsRowHeader { get; init; }

    /// <summary>The text.</summary>
    public required IReadOnlyList<DocumentRun> Runs { get; init; }
}

/// <summary>How the text of a column is aligned.</summary>
internal enum CellAlignment
{
    /// <summary>To the left.</summary>
    Left,

    /// <summary>To the middle.</summary>
    Center,

    /// <summary>To the right.</summary>
    Right,
}
