namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>The words of parts, without what changes with the case.</summary>
internal static class PlainText
{
    /// <summary>Whether parts have something that changes with the case.</summary>
    public static bool LeavesOut(IEnumerable<ImportedInline> inlines) =>
        inlines.Any(static inline =>
            inline is FieldInline or ConditionInline || (inline is LinkInline link && LeavesOut(link.Inlines))
        );

    /// <summary>The words, with one space between two of them.</summary>
    public static string Of(IEnumerable<ImportedInline> inlines) =>
        string.Join(
            ' ',
            string.Concat(
                    inlines.Select(static inline =>
                        inline switch
                        {
                            WordsInline words => words.Text,
                            LinkInline link => Of(link.Inlines),
                            _ => " ",
                        }
                    )
                )
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
