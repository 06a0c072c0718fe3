namespace ImrDocs.Templating.Documents;

/// <summary>A block of a letter: what stands on lines of its own. The set of blocks is closed.</summary>
internal abstract class DocumentBlock : DocumentNode;

/// <summary>A heading.</summary>
internal sealed class DocumentHeading : DocumentBlock
{
    /// <summary>The level, from 1 to 6.</summary>
    public required int Level { get; init; }

    /// <summary>The text.</summary>
    public required IReadOnlyList<DocumentRun> Runs { get; init; }
}

/// <summary>A paragraph.</summary>
internal sealed class DocumentParagraph : DocumentBlock
{
    /// <summary>The text.</summary>
    public required IReadOnlyList<DocumentRun> Runs { get; init; }
}

/// <summary>A quotation.</summary>
internal sealed class DocumentQuote : DocumentBlock
{
    /// <summary>What is quoted.</summary>
    public required IReadOnlyList<DocumentBlock> Blocks { get; init; }
}

/// <summary>Lines that are shown as they are, in letters of one width.</summary>
internal sealed class DocumentCode : DocumentBlock
{
    /// <summary>The lines, without line breaks.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>The name of the language that the lines are written in; null where none is named.</summary>
    public string? Language { get; init; }
}

/// <summary>A rule between two blocks.</summary>
internal sealed class DocumentRule : DocumentBlock;

/// <summary>A container: a part of the letter with names that say what it is, or with a language of its own.</summary>
internal sealed class DocumentContainer : DocumentBlock
{
    /// <summary>
    /// What the container is: <c>letterhead</c>, <c>notice</c>, <c>keep-together</c>; the guide to containers has all.
    /// </summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>
    /// The language of what stands in the container, as a tag of BCP 47; null where it is that of what is around it.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>What stands in the container. The place of footnotes is empty.</summary>
    public required IReadOnlyList<DocumentBlock> Blocks { get; init; }
}
