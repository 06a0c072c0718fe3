namespace ImrDocs.Templating.Documents;

/// <summary>A part of a letter's document tree: a block, a part of one, or a run of text in it.</summary>
internal abstract class DocumentNode
{
    /// <summary>
    /// Where the node is written in the letter's Markdown; empty where nothing is written of it, and for a run that has
    /// no place apart from what it stands in.
    /// </summary>
    public TextPlace Source { get; init; }

    /// <summary>The number of the printed value that the node is, or is of; null for wording.</summary>
    public int? Value { get; init; }
}
