namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>The words of parts, without what changes with the case.</summary>
internal static class PlainText
{
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
