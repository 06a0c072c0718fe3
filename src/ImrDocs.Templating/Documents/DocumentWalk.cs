namespace ImrDocs.Templating.Documents;

/// <summary>Walks a letter's document tree in the order in which it is read.</summary>
internal static class DocumentWalk
{
    /// <summary>All runs of blocks, each before those that stand in it.</summary>
    /// <param name="blocks">The blocks.</param>
    public static IEnumerable<DocumentRun> Runs(IEnumerable<DocumentBlock> blocks) =>
        Nodes(blocks).OfType<DocumentRun>();

    /// <summary>Nodes with all that stand in them, each before those.</summary>
    /// <param name="nodes">The nodes.</param>
    public static IEnumerable<DocumentNode> Nodes(IEnumerable<DocumentNode> nodes) =>
        nodes.SelectMany(static node => Nodes(PartsOf(node)).Prepend(node));

    /// <summary>The nodes that stand in a node itself, and not in one of those.</summary>
    /// <param name="node">The node.</param>
    public static IEnumerable<DocumentNode> PartsOf(DocumentNode node) =>
        node switch
        {
            DocumentHeading heading => heading.Runs,
            DocumentParagraph paragraph => paragraph.Runs,
            DocumentQuote quote => quote.Blocks,
            DocumentContainer container => container.Blocks,
            DocumentList list => list.Items,
            DocumentItem item => item.Blocks,
            DocumentDefinitions list => list.Definitions,
            DocumentDefinition definition => [.. definition.Terms, .. definition.Blocks],
            DocumentTerm term => term.Runs,
            DocumentTable table => table.Rows,
            DocumentRow row => row.Cells,
            DocumentCell cell => cell.Runs,
            EmphasisRun emphasis => emphasis.Runs,
            IsolatedRun isolated => isolated.Runs,
            LinkRun link => link.Runs,
            ImageRun image => image.Runs,
            FootnoteRun footnote => footnote.Runs,
            _ => [],
        };
}
