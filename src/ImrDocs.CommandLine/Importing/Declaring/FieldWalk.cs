namespace ImrDocs.CommandLine.Importing.Declaring;

/// <summary>Walks the parts of a document.</summary>
internal static class FieldWalk
{
    /// <summary>Every part, also those in conditions, links, and footnotes, in the order of the document.</summary>
    public static IEnumerable<ImportedInline> All(ImportedDocument document) =>
        document.RunningHead.SelectMany(Below).Concat(document.Blocks.SelectMany(All).SelectMany(Below));

    /// <summary>The same block with other parts.</summary>
    public static ImportedBlock Map(
        ImportedBlock block,
        Func<IReadOnlyList<ImportedInline>, IReadOnlyList<ImportedInline>> map
    ) =>
        block switch
        {
            ParagraphBlock paragraph => paragraph with { Inlines = map(paragraph.Inlines) },
            ListBlock list => MapList(list, map),
            TableBlock table => table with
            {
                Rows =
                [
                    .. table.Rows.Select(row =>
                        (IReadOnlyList<TableCell>)[.. row.Select(cell => cell with { Inlines = map(cell.Inlines) })]
                    ),
                ],
            },
            _ => block,
        };

    private static ListBlock MapList(
        ListBlock list,
        Func<IReadOnlyList<ImportedInline>, IReadOnlyList<ImportedInline>> map
    ) =>
        list with
        {
            Items =
            [
                .. list.Items.Select(item =>
                    item with
                    {
                        Inlines = map(item.Inlines),
                        Lists = [.. item.Lists.Select(inner => MapList(inner, map))],
                    }
                ),
            ],
        };

    private static IEnumerable<ImportedInline> All(ImportedBlock block) =>
        block switch
        {
            ParagraphBlock paragraph => paragraph.Inlines,
            ListBlock list => list.Items.SelectMany(static item => item.Inlines.Concat(item.Lists.SelectMany(All))),
            TableBlock table => table.Rows.SelectMany(static row => row).SelectMany(static cell => cell.Inlines),
            _ => [],
        };

    private static IEnumerable<ImportedInline> Below(ImportedInline inline) =>
        Children(inline).SelectMany(Below).Prepend(inline);

    private static IEnumerable<ImportedInline> Children(ImportedInline inline) =>
        inline switch
        {
            LinkInline link => link.Inlines,
            FootnoteInline footnote => footnote.Inlines,
            ConditionInline condition => condition.Then.Concat(condition.Else),
            _ => [],
        };
}
