using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>Reads footnotes and endnotes, which are both footnotes of a letter.</summary>
internal static class NoteReader
{
    /// <summary>A footnote; null where it is not there, or says nothing.</summary>
    public static FootnoteInline? Footnote(WordContext context, long? id) =>
        context.Part.FootnotesPart is { } part ? Read(context, part, part.Footnotes, id, "footnote") : null;

    /// <summary>An endnote; null where it is not there, or says nothing.</summary>
    public static FootnoteInline? Endnote(WordContext context, long? id) =>
        context.Part.EndnotesPart is { } part ? Read(context, part, part.Endnotes, id, "endnote") : null;

    private static FootnoteInline? Read(
        WordContext context,
        OpenXmlPart owner,
        OpenXmlCompositeElement? notes,
        long? id,
        string kind
    )
    {
        var note = notes?.Elements<FootnoteEndnoteType>().FirstOrDefault(found => found.Id?.Value == id);
        if (note is null)
        {
            return null;
        }

        var place = ImportPlace.Of($"{kind} {id}", ShownText.Of(note));
        var reader = new InlineReader(context with { Owner = owner });
        List<ImportedInline> parts = [];
        foreach (var paragraph in note.Descendants<Paragraph>().Take(WordLimits.MostNoteParagraphs))
        {
            if (parts.Count > 0)
            {
                parts.Add(new WordsInline(" "));
            }

            parts.AddRange(reader.Read(paragraph, place).Select(Flat));
        }

        parts.AddRange(reader.Rest());
        if (note.Elements<Paragraph>().Skip(1).Any() || note.Descendants<Table>().Any())
        {
            context.Findings.Add(ImportRules.Layout, place, "the paragraphs of a note become one; read it again");
        }

        return parts.Exists(static part =>
            part is not WordsInline { Text: var text } || !string.IsNullOrWhiteSpace(text)
        )
            ? new(parts)
            : null;
    }

    private static ImportedInline Flat(ImportedInline part) =>
        part is LineBreakInline or PageBreakInline ? new WordsInline(" ") : part;
}
