using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>Reads a Word document.</summary>
internal static class WordReader
{
    private const long MostCharacters = 64 * 1024 * 1024;

    /// <summary>The letter in a document.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="findings">Takes what is not taken over.</param>
    /// <exception cref="ImportException">The document cannot be read.</exception>
    public static ImportedDocument Read(byte[] content, ImportFindings findings)
    {
        WordPackage.Check(content);
        try
        {
            using var document = WordprocessingDocument.Open(
                new MemoryStream(content),
                isEditable: false,
                new OpenSettings { AutoSave = false, MaxCharactersInPart = MostCharacters }
            );
            return Read(document, findings);
        }
        catch (Exception exception)
            when (exception
                    is OpenXmlPackageException
                        or XmlException
                        or InvalidDataException
                        or IOException
                        or FormatException
                        or InvalidOperationException
                        or ArgumentException
                        or KeyNotFoundException
                        or NotSupportedException
            )
        {
            throw WordPackage.Damaged(exception.Message.TrimEnd('.'));
        }
    }

    private static ImportedDocument Read(WordprocessingDocument document, ImportFindings findings)
    {
        if (document.MainDocumentPart is not { Document.Body: { } body } part)
        {
            throw WordPackage.Damaged("it has no text of a document");
        }

        if (part.VbaProjectPart is not null)
        {
            findings.Add(ImportRules.Object, ImportPlace.Document, "macros are left out; a letter runs no code");
        }

        var context = new WordContext(part, new WordStyles(part), findings);
        var reader = new BodyReader(context);
        var head = new HeaderReader(context).Read(body);
        var blocks = reader.Read(body);
        if (blocks.Count == 0)
        {
            throw new ImportException(
                ImportRules.Unreadable,
                "the document has no text; save a letter with its wording"
            );
        }

        if (part.StyleDefinitionsPart is not null)
        {
            findings.Add(
                ImportRules.Formatting,
                ImportPlace.Document,
                "fonts, sizes, spacing, and margins of the document are left out; write them in page.css"
            );
        }

        return new(Title(document, reader.Title, blocks, findings), head, blocks);
    }

    private static string Title(
        WordprocessingDocument document,
        string styled,
        IReadOnlyList<ImportedBlock> blocks,
        ImportFindings findings
    )
    {
        var heading = blocks.OfType<ParagraphBlock>().FirstOrDefault(static block => block.Level > 0);
        if (heading is not null && PlainText.LeavesOut(heading.Inlines))
        {
            findings.Add(
                ImportRules.Field,
                heading.Place,
                "the fields of the title are not in title.scriban-txt, nor in a running head that repeats it; write "
                    + "them there"
            );
        }

        string[] titles =
        [
            styled,
            heading is null ? "" : PlainText.Of(heading.Inlines),
            PlainText.Of([new WordsInline(document.PackageProperties.Title ?? "")]),
        ];
        return titles.FirstOrDefault(static title => title.Length > 0) ?? "Letter";
    }
}
