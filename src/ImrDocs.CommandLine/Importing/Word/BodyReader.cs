using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>Reads the blocks of a document.</summary>
/// <param name="context">The document.</param>
internal sealed class BodyReader(WordContext context)
{
    private const int MostLevels = 6;

    private readonly InlineReader _inlines = new(context);
    private readonly LostContent _lost = new(context);
    private readonly WordNumbering _numbering = new(context.Part);
    private readonly List<FlowItem> _items = [];
    private List<ImportedInline> _joined = [];
    private int _paragraphs;
    private int _tables;
    private int _lastLevel;
    private bool _beginsPage;
    private bool _hasTitle;

    /// <summary>The title, as the document says it by a style; empty where it says none.</summary>
    public string Title { get; private set; } = "";

    public IReadOnlyList<ImportedBlock> Read(Body body)
    {
        _hasTitle = body.Descendants<ParagraphProperties>().Any(context.Styles.IsTitle);
        ReadAll(body);
        List<ImportedInline> rest = [.. _joined, .. _inlines.Rest()];
        if (!BlankParts.Are(rest))
        {
            _items.Add(new(new ParagraphBlock(ImportPlace.Document, rest), null));
        }

        return new ListAssembly().Of(_items);
    }

    private void ReadAll(OpenXmlElement parent)
    {
        foreach (var element in parent.ChildElements)
        {
            Read(element);
        }
    }

    private void Read(OpenXmlElement element)
    {
        switch (element)
        {
            case Paragraph paragraph:
                ReadParagraph(paragraph, null);
                break;
            case Table table:
                Add(new TableReader(context, ++_tables).Read(table));
                break;
            case SdtBlock control:
                ReadControl(control);
                break;
            case SdtContentBlock or CustomXmlBlock or InsertedRun or MoveToRun:
                ReadAll(element);
                break;
            case SectionProperties or BookmarkStart or BookmarkEnd or ProofError or PermStart or PermEnd:
                break;
            default:
                _lost.Block(element, $"after paragraph {_paragraphs}");
                break;
        }
    }

    private void ReadControl(SdtBlock control)
    {
        var place = ImportPlace.OfParagraph(_paragraphs + 1, ShownText.Of(control));
        if (
            ContentControl.Read(control, place, context.Findings) is not { } use
            || control.Descendants<Paragraph>().FirstOrDefault() is not { } paragraph
        )
        {
            ReadAll((OpenXmlElement?)control.SdtContentBlock ?? control);
            return;
        }

        ReadParagraph(paragraph, new FieldInline(use));
        _paragraphs += control.Descendants<Paragraph>().Count() - 1;
    }

    private void ReadParagraph(Paragraph paragraph, FieldInline? field)
    {
        if (++_paragraphs > WordLimits.MostParagraphs)
        {
            throw new ImportException(
                ImportRules.TooLarge,
                $"this is larger than a letter: it has more than {WordLimits.MostParagraphs} paragraphs"
            );
        }

        var properties = paragraph.ParagraphProperties;
        var place = ImportPlace.OfParagraph(_paragraphs, ShownText.Of(paragraph));
        var level = context.Styles.HeadingLevel(properties);
        IReadOnlyList<ImportedInline> inlines = field is null
            ? [.. _joined, .. _inlines.Read(paragraph, place, level > 0)]
            : [.. _joined, field];
        _beginsPage |= properties?.PageBreakBefore is { } page && (page.Val?.Value ?? true);
        _joined = [];
        if (properties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is not null)
        {
            context.Findings.Add(
                ImportRules.Revision,
                place,
                "tracked changes are taken over as accepted: the paragraph is joined with the next one"
            );
            _joined = [.. inlines];
            return;
        }

        foreach (var part in Pages(inlines, place))
        {
            if (BlankParts.Are(part))
            {
                ReportBlank(part, place);
                continue;
            }

            AddParagraph(part, level, properties, place);
        }

        if (properties?.SectionProperties is { } section)
        {
            ReadSection(section, place);
        }
    }

    // A paragraph that begins or ends a page says so by that.
    private void ReportBlank(IReadOnlyList<ImportedInline> part, ImportPlace place)
    {
        if (!_beginsPage && !part.Any(static inline => inline is PageBreakInline))
        {
            context.Findings.AddCommon(
                ImportRules.Layout,
                place,
                "an empty paragraph is left out; set the space between paragraphs in page.css"
            );
        }
    }

    private void AddParagraph(
        IReadOnlyList<ImportedInline> inlines,
        int level,
        ParagraphProperties? properties,
        ImportPlace place
    )
    {
        if (level == 0)
        {
            var position = Position(properties);
            Report(position, place);
            Add(new ParagraphBlock(place, inlines), position);
            return;
        }

        if (Position(properties) is { Definition.IsNumbered: true })
        {
            context.Findings.Add(
                ImportRules.Layout,
                place,
                "the number of a heading is left out; write it in the draft"
            );
        }

        if (Title.Length == 0 && context.Styles.IsTitle(properties))
        {
            Title = PlainText.Of(inlines);
        }

        // The title is the one heading of the first level.
        level = Math.Min(_hasTitle && !context.Styles.IsTitle(properties) ? level + 1 : level, MostLevels);
        var shown = _lastLevel == 0 ? level : Math.Min(level, _lastLevel + 1);
        if (shown != level)
        {
            context.Findings.Add(
                ImportRules.Layout,
                place,
                $"a heading of level {level} follows one of level {_lastLevel}, so it becomes one of level {shown}"
            );
        }

        _lastLevel = shown;
        Add(new ParagraphBlock(place, inlines, shown), null);
    }

    private ListPosition? Position(ParagraphProperties? properties)
    {
        var direct = properties?.NumberingProperties;
        var inherited = context.Styles.Numbering(properties);
        var number = direct?.NumberingId?.Val?.Value ?? inherited?.NumberingId?.Val?.Value ?? 0;
        var level = direct?.NumberingLevelReference?.Val?.Value ?? inherited?.NumberingLevelReference?.Val?.Value ?? 0;
        return number > 0 && level is >= 0 and < 9 && _numbering.Find(number, level) is { } found
            ? new(number, level, found)
            : null;
    }

    private void Report(ListPosition? position, ImportPlace place)
    {
        if (position is { Definition: { IsNumbered: true, IsPlain: false } })
        {
            context.Findings.Add(
                ImportRules.Layout,
                place,
                "an item with another number than '1.', such as 'a)' or '1.1', is numbered '1.'; style the list "
                    + "in page.css, "
                    + "or write the numbers"
            );
        }
    }

    private void ReadSection(SectionProperties section, ImportPlace place)
    {
        var type = section.GetFirstChild<SectionType>()?.Val?.Value;
        _beginsPage |= type is null || type != SectionMarkValues.Continuous;
        if (section.GetFirstChild<Columns>()?.ColumnCount?.Value > 1)
        {
            context.Findings.Add(
                ImportRules.Layout,
                place,
                "columns become text one below the other; write them as a container (:::: columns)"
            );
        }
    }

    // The parts between the ends of pages; what follows one begins a page.
    private IEnumerable<IReadOnlyList<ImportedInline>> Pages(IReadOnlyList<ImportedInline> inlines, ImportPlace place)
    {
        List<ImportedInline> part = [];
        foreach (var inline in inlines)
        {
            if (inline is not PageBreakInline)
            {
                part.Add(inline);
                continue;
            }

            if (!BlankParts.Are(part))
            {
                context.Findings.Add(
                    ImportRules.Layout,
                    place,
                    "a page break stands in this paragraph; what follows it begins a page, as a paragraph of its own"
                );
                yield return part;
            }

            part = [];
            _beginsPage = true;
        }

        yield return part;
    }

    private void Add(IReadOnlyList<ImportedBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block, null);
        }
    }

    private void Add(ImportedBlock block, ListPosition? position)
    {
        // No blank page stands before the first block.
        _items.Add(new(block with { BeginsPage = _beginsPage && _items.Count > 0 }, position));
        _beginsPage = false;
    }
}
