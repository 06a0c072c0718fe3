namespace ImrDocs.Templating.Documents;

/// <summary>Walks a letter's document tree in the order in which it is read.</summary>
internal static class DocumentWalk
{
    /// <summary>All runs of blocks, each before those that stand in it.</summary>
    /// <param name="blocks">The blocks.</param>
    public static IEnumerable<DocumentRun> Runs(IEnumerable<DocumentBlock> blocks) => blocks.SelectMany(RunsOf);

    private static IEnumerable<DocumentRun> RunsOf(DocumentBlock block) =>
        block switch
        {
            DocumentHeading heading => RunsOf(heading.Runs),
            DocumentParagraph paragraph => RunsOf(paragraph.Runs),
            DocumentQuote quote => Runs(quote.Blocks),
            DocumentContainer container => Runs(container.Blocks),
            DocumentList list => list.Items.SelectMany(static item => Runs(item.Blocks)),
            DocumentDefinitions list => list.Definitions.SelectMany(static definition =>
                definition.Terms.SelectMany(RunsOf).Concat(Runs(definition.Blocks))
            ),
            DocumentTable table => table.Rows.SelectMany(static row =>
                row.Cells.SelectMany(static cell => RunsOf(cell.Runs))
            ),
            _ => [],
        };

    private static IEnumerable<DocumentRun> RunsOf(IEnumerable<DocumentRun> runs) =>
        runs.SelectMany(static run => RunsIn(run).Prepend(run));

    private static IEnumerable<DocumentRun> RunsIn(DocumentRun run) =>
        run switch
        {
            EmphasisRun emphasis => RunsOf(emphasis.Runs),
            IsolatedRun isolated => RunsOf(isolated.Runs),
            LinkRun link => RunsOf(link.Runs),
            ImageRun image => image.Runs,
            FootnoteRun footnote => RunsOf(footnote.Runs),
            _ => [],
        };
}
