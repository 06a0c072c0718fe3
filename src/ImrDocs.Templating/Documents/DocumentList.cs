namespace ImrDocs.Templating.Documents;

/// <summary>A list of items.</summary>
internal sealed class DocumentList : DocumentBlock
{
    /// <summary>The number of the first item; null where the items have bullets.</summary>
    public int? Start { get; init; }

    /// <summary>Whether there is space between the items, as between paragraphs.</summary>
    public bool IsLoose { get; init; }

    /// <summary>The items, of which there is at least one.</summary>
    public required IReadOnlyList<DocumentItem> Items { get; init; }
}

/// <summary>An item of a list.</summary>
internal sealed class DocumentItem : DocumentNode
{
    /// <summary>What the item says.</summary>
    public required IReadOnlyList<DocumentBlock> Blocks { get; init; }
}

/// <summary>A list of terms and what is said of each.</summary>
internal sealed class DocumentDefinitions : DocumentBlock
{
    /// <summary>The terms and definitions, in their order.</summary>
    public required IReadOnlyList<DocumentDefinition> Definitions { get; init; }
}

/// <summary>A term of a definition list, or several for one thing, with what is said of it.</summary>
internal sealed class DocumentDefinition : DocumentNode
{
    /// <summary>The terms; empty where more is said of the terms before.</summary>
    public required IReadOnlyList<DocumentTerm> Terms { get; init; }

    /// <summary>What is said of the terms; empty where nothing is.</summary>
    public required IReadOnlyList<DocumentBlock> Blocks { get; init; }

    /// <summary>Whether one paragraph is all that is said, without space around it.</summary>
    public bool IsTight { get; init; }
}

/// <summary>A term of a definition list.</summary>
internal sealed class DocumentTerm : DocumentNode
{
    /// <summary>The text.</summary>
    public required IReadOnlyList<DocumentRun> Runs { get; init; }
}
