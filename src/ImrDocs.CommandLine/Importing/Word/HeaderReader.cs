using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>Reads what pages have at their top and at their bottom.</summary>
internal sealed class HeaderReader(WordContext context)
{
    /// <summary>The running head: the header of the pages, if it is one line of words and fields.</summary>
    public IReadOnlyList<ImportedInline> Read(Body body)
    {
        List<ImportedInline> head = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (var section in body.Descendants<SectionProperties>())
        {
            foreach (var reference in section.Elements<HeaderReference>())
            {
                var header = Find<HeaderPart>(reference.Id?.Value);
                var type = reference.Type?.Value ?? HeaderFooterValues.Default;
                if (header?.Header is not { } content || !known.Add(header.Uri.OriginalString))
                {
                    continue;
                }

                if (type == HeaderFooterValues.Default && head.Count == 0)
                {
                    head = ReadHead(header, content);
                }
                else
                {
                    AddLost("header", content, type == HeaderFooterValues.First);
                }
            }

            foreach (var reference in section.Elements<FooterReference>())
            {
                var footer = Find<FooterPart>(reference.Id?.Value);
                if (footer?.Footer is { } content && known.Add(footer.Uri.OriginalString))
                {
                    AddLost("footer", content, false);
                }
            }
        }

        return head;
    }

    private List<ImportedInline> ReadHead(HeaderPart part, Header header)
    {
        var place = ImportPlace.Of("header", ShownText.Of(header));
        var reader = new InlineReader(context with { Owner = part });
        List<ImportedInline> parts = [];
        HashSet<SdtBlock> controls = [];
        foreach (var paragraph in header.Descendants<Paragraph>().Take(WordLimits.MostNoteParagraphs))
        {
            // The words of a text box are listed as left out.
            if (paragraph.Ancestors().Any(static parent => parent.LocalName == "txbxContent"))
            {
                continue;
            }

            IReadOnlyList<ImportedInline> inlines;
            if (
                paragraph.Ancestors<SdtBlock>().FirstOrDefault() is { } control
                && ContentControl.Read(control, place, context.Findings) is { } use
            )
            {
                inlines = controls.Add(control) ? [new FieldInline(use.OnOneLine)] : [];
            }
            else
            {
                inlines = reader.Read(paragraph, place);
            }

            if (BlankParts.Are(inlines))
            {
                continue;
            }

            if (parts.Count > 0)
            {
                parts.Add(new WordsInline(" "));
                context.Findings.Add(ImportRules.Layout, place, "the lines of the header become one running head");
            }

            parts.AddRange(inlines);
        }

        parts.AddRange(reader.Rest());
        return parts;
    }

    private void AddLost(string kind, OpenXmlElement content, bool isFirst)
    {
        var hasImage = content.Descendants().Any(static part => part is Picture or Drawing);
        if (string.IsNullOrWhiteSpace(ShownText.Of(content)) && !hasImage)
        {
            return;
        }

        var what = hasImage ? ", with its images," : "";
        var advice = isFirst
            ? "write it at the beginning of the layout, as a container (::: letterhead)"
            : "a letter has one running head and no footer; write its text at the end of the layout if it is needed";
        context.Findings.Add(
            ImportRules.Layout,
            ImportPlace.Of(kind, ShownText.Of(content)),
            $"the {kind}{(isFirst ? " of the first page" : "")}{what} is left out; {advice}"
        );
    }

    private T? Find<T>(string? id)
        where T : OpenXmlPart => id is not null && context.Part.TryGetPartById(id, out var part) ? part as T : null;
}
