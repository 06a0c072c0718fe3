namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>Tells parts that say nothing.</summary>
internal static class BlankParts
{
    public static bool Are(IEnumerable<ImportedInline> inlines) =>
        inlines.All(static inline =>
            inline switch
            {
                WordsInline words => string.IsNullOrWhiteSpace(words.Text),
                LineBreakInline or PageBreakInline => true,
                _ => false,
            }
        );
}
