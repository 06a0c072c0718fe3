namespace ImrDocs.Templating.Documents;

/// <summary>The mark of a value of blocks, while no value is known.</summary>
internal sealed class MarkedBlock : DocumentBlock
{
    /// <summary>The mark.</summary>
    public required string Mark { get; init; }

    /// <summary>What the mark stands in.</summary>
    public required MarkedBlockPlace Place { get; init; }
}

/// <summary>What the mark of a value of blocks stands in.</summary>
internal enum MarkedBlockPlace
{
    /// <summary>Anything that shows a paragraph as one.</summary>
    Document,

    /// <summary>An item of a list without space between the items, which shows the text of a paragraph alone.</summary>
    TightItem,

    /// <summary>A definition with nothing else, which shows the text of a paragraph alone.</summary>
    Definition,
}
