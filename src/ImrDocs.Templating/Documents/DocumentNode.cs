namespace ImrDocs.Templating.Documents;

/// <summary>A part of a letter's document tree: a block, or a run of text in a block.</summary>
internal abstract class DocumentNode
{
    /// <summary>
    /// Where the node is written in the Markdown that it was read from; empty where its parts have places of their own.
    /// </summary>
    public TextPlace Source { get; init; }

    /// <summary>The number of the printed value that the node is, or is of; null for wording.</summary>
    public int? Value { get; init; }
}
