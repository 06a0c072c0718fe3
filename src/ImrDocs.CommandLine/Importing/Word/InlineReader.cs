using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Math = DocumentFormat.OpenXml.Math;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>Reads the runs of paragraphs. A field can begin in one paragraph and end in another.</summary>
/// <param name="context">The document.</param>
internal sealed class InlineReader(WordContext context)
{
    private readonly OpenFields _fields = new(context.Findings);
    private readonly LostContent _lost = new(context);
    private readonly HashSet<string> _formats = new(StringComparer.Ordinal);
    private ImportPlace _place = ImportPlace.Document;
    private ParagraphProperties? _paragraph;
    private bool _isLink;
    private bool _isHeading;
    private bool _endsWithSpace;

    /// <summary>Whether the paragraphs stand in a cell, whose alignment is that of its column.</summary>
    public bool IsInTable { get; init; }

    private ImportFindings Findings => context.Findings;

    /// <summary>What a paragraph says.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="isHeading">Whether it is a heading, which is bold as a whole.</param>
    public IReadOnlyList<ImportedInline> Read(Paragraph paragraph, ImportPlace place, bool isHeading = false)
    {
        _fields.Begin(place);
        _place = place;
        _isHeading = isHeading;
        _paragraph = paragraph.ParagraphProperties;
        _formats.Clear();
        _endsWithSpace = false;
        ReadAll(paragraph);
        if (_fields.IsInResult)
        {
            Emit(new LineBreakInline());
            Findings.Add(
                ImportRules.Field,
                place,
                "a field begins in this paragraph and ends in another; the draft has it in one paragraph, with "
                    + "line breaks"
            );
        }

        AddFormats(ParagraphFormats.Of(_paragraph, IsInTable));
        if (_formats.Count > 0)
        {
            Findings.Add(
                ImportRules.Formatting,
                place,
                "formatting without an equivalent is left out "
                    + $"({string.Join(", ", _formats.Order(StringComparer.Ordinal))}); "
                    + "write bold or italic if it has a meaning, or style it in page.css"
            );
        }

        return new TypedFields(Findings).In(_fields.Output, place);
    }

    /// <summary>What fields without an end show.</summary>
    public IReadOnlyList<ImportedInline> Rest()
    {
        if (!_fields.AreOpen)
        {
            return [];
        }

        Findings.Add(ImportRules.Field, _place, "a field has no end; the draft has all of its text: correct it there");
        return _fields.TakeRest();
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
            case Run run:
                ReadRun(run);
                break;
            case Hyperlink link:
                ReadLink(link);
                break;
            case SimpleField field:
                ReadSimpleField(field);
                break;
            case SdtRun control:
                ReadControl(control);
                break;
            case DeletedRun or MoveFromRun:
                Findings.Add(
                    ImportRules.Revision,
                    _place,
                    "tracked changes are taken over as accepted: text that is marked as deleted is left out; accept or "
                        + "reject them in Word to decide"
                );
                break;
            case InsertedRun or MoveToRun:
                Findings.Add(
                    ImportRules.Revision,
                    _place,
                    "tracked changes are taken over as accepted: text that is marked as inserted is in the draft; "
                        + "accept or reject them in Word to decide"
                );
                ReadAll(element);
                break;
            case AlternateContent alternate:
                if (alternate.FirstChild is { } choice)
                {
                    ReadAll(choice);
                }

                break;
            case { LocalName: "smartTag" }:
                ReadSmartTag(element);
                break;
            case Math.OfficeMath or Math.Paragraph:
                _lost.Object("an equation", element.InnerText, _place);
                break;
            case SdtContentRun or CustomXmlRun or BidirectionalOverride or BidirectionalEmbedding:
                ReadAll(element);
                break;
            case ParagraphProperties
            or BookmarkStart
            or BookmarkEnd
            or ProofError
            or PermStart
            or PermEnd
            or CommentRangeStart
            or CommentRangeEnd
            or SdtProperties
            or SdtEndCharProperties
            or CustomXmlProperties:
                break;
            default:
                ReadOther(element);
                break;
        }
    }

    // The library knows no smart tags, so that it does not know their runs as runs.
    private void ReadSmartTag(OpenXmlElement tag)
    {
        foreach (var child in tag.ChildElements)
        {
            switch (child.LocalName)
            {
                case "r":
                    ReadRun(new Run(child.OuterXml));
                    break;
                case "smartTag":
                    ReadSmartTag(child);
                    break;
                default:
                    ReadOther(child);
                    break;
            }
        }
    }

    private void ReadOther(OpenXmlElement element)
    {
        if (element.InnerText.Length > 0)
        {
            _lost.Object($"'{element.LocalName}'", element.InnerText, _place);
        }
    }

    private void ReadRun(Run run)
    {
        var format = new RunFormat(context.Styles, run.RunProperties, _paragraph);
        if (format.IsHidden && !run.Elements<FieldChar>().Any() && !run.Elements<FieldCode>().Any())
        {
            if (!string.IsNullOrWhiteSpace(run.InnerText))
            {
                _lost.HiddenText(run.InnerText, _place);
            }

            return;
        }

        if (!string.IsNullOrWhiteSpace(run.InnerText) && !run.Elements<FieldCode>().Any())
        {
            AddFormats(format.Others(_isLink));
        }

        var emphasis = format.Emphasis & (_isHeading ? ~Emphasis.Bold : ~Emphasis.None);
        foreach (var element in run.ChildElements)
        {
            ReadPart(element, emphasis);
        }
    }

    private void ReadPart(OpenXmlElement element, Emphasis emphasis)
    {
        _endsWithSpace &= element is Text or LastRenderedPageBreak or RunProperties;
        switch (element)
        {
            case Text text:
                ReportSpaces(text.Text);
                Words(text.Text, emphasis);
                break;
            case FieldCode code when _fields.AreOpen:
                Words(code.Text, emphasis);
                break;
            case TabChar or PositionalTab:
                Words(" ", emphasis);
                Findings.Add(
                    ImportRules.Layout,
                    _place,
                    "a tab becomes a space; write a table or a label with its value (':   ') where it aligns columns"
                );
                break;
            case NoBreakHyphen:
                Words("\u2011", emphasis);
                break;
            case SoftHyphen:
                Findings.AddCommon(
                    ImportRules.Layout,
                    _place,
                    "an optional hyphen is left out; a letter doesn't hyphenate words"
                );
                break;
            case LastRenderedPageBreak or RunProperties or FootnoteReferenceMark or EndnoteReferenceMark:
                break;
            case CarriageReturn:
                Emit(new LineBreakInline());
                break;
            case Break line:
                ReadBreak(line);
                break;
            case SymbolChar symbol:
                ReadSymbol(symbol, emphasis);
                break;
            case FieldChar field:
                _fields.Read(field);
                break;
            case FootnoteReference note:
                Emit(NoteReader.Footnote(context, note.Id?.Value));
                break;
            case EndnoteReference note:
                Findings.Add(ImportRules.Layout, _place, "an endnote becomes a footnote");
                Emit(NoteReader.Endnote(context, note.Id?.Value));
                break;
            case CommentReference comment:
                _lost.Comment(comment, _place);
                break;
            case DocumentFormat.OpenXml.Wordprocessing.Drawing or Picture:
                _lost.Drawing(element, _place);
                break;
            case EmbeddedObject:
                _lost.Object("an embedded object", "", _place);
                break;
            case AlternateContent alternate:
                foreach (var part in alternate.FirstChild?.Elements() ?? [])
                {
                    ReadPart(part, emphasis);
                }

                break;
            case DeletedText
            or DeletedFieldCode
            or AnnotationReferenceMark
            or SeparatorMark
            or ContinuationSeparatorMark:
                break;
            default:
                ReadOther(element);
                break;
        }
    }

    private void Words(string text, Emphasis emphasis)
    {
        var shown = VisibleText.Of(text);
        if (shown.Length < text.Length)
        {
            Findings.Add(
                ImportRules.Hidden,
                _place,
                "characters that no letter can show (controls and noncharacters) are left out"
            );
        }

        if (shown.Length > 0)
        {
            Emit(new WordsInline(shown) { Emphasis = emphasis });
        }
    }

    private void ReportSpaces(string text)
    {
        if (text.Contains("  ", StringComparison.Ordinal) || (_endsWithSpace && text.StartsWith(' ')))
        {
            Findings.AddCommon(ImportRules.Layout, _place, "several spaces in a row become one");
        }

        _endsWithSpace = text.EndsWith(' ');
    }

    private void Emit(ImportedInline? inline)
    {
        if (inline is not null)
        {
            _endsWithSpace &= inline is WordsInline;
            _fields.Emit(inline);
        }
    }

    private void ReadBreak(Break line)
    {
        var type = line.Type?.Value ?? BreakValues.TextWrapping;
        if (type == BreakValues.Page)
        {
            Emit(!_fields.AreOpen ? new PageBreakInline() : new LineBreakInline());
        }
        else
        {
            Emit(new LineBreakInline());
            if (type == BreakValues.Column)
            {
                Findings.Add(
                    ImportRules.Layout,
                    _place,
                    "a column break becomes a line break; write columns as a container (:::: columns)"
                );
            }
        }
    }

    private void ReadSymbol(SymbolChar symbol, Emphasis emphasis)
    {
        var known = SymbolFonts.Find(symbol.Font?.Value ?? "", symbol.Char?.Value ?? "");
        if (known is not null)
        {
            Words(known, emphasis);
            return;
        }

        Findings.Add(
            ImportRules.Object,
            _place,
            $"the symbol {symbol.Char?.Value} of the font {symbol.Font?.Value} is left out; write the character "
                + "that it shows"
        );
    }

    private void ReadSimpleField(SimpleField field)
    {
        var instruction = FieldInstruction.Parse([new WordsInline(field.Instruction?.Value ?? "")]);
        var result = _fields.Inside(() => ReadAll(field));
        foreach (var part in _fields.Meaning(instruction, result))
        {
            Emit(part);
        }
    }

    private void ReadControl(SdtRun control)
    {
        if (ContentControl.Read(control, _place, Findings) is not { } use)
        {
            ReadAll((OpenXmlElement?)control.SdtContentRun ?? control);
            return;
        }

        var run = control.Descendants<Run>().FirstOrDefault();
        var emphasis = new RunFormat(context.Styles, run?.RunProperties, _paragraph).Emphasis;
        Emit(new FieldInline(use) { Emphasis = emphasis & (_isHeading ? ~Emphasis.Bold : ~Emphasis.None) });
    }

    private void ReadLink(Hyperlink link)
    {
        _isLink = true;
        var words = _fields.Inside(() => ReadAll(link));
        _isLink = false;
        var address =
            link.Id?.Value is { } id
            && context.Owner.HyperlinkRelationships.FirstOrDefault(relation => relation.Id == id) is { } found
                ? found.Uri.OriginalString + (link.Anchor?.Value is { } part ? "#" + part : "")
                : "#" + link.Anchor?.Value;
        foreach (var inline in LinkReader.Read(address, words, _place, Findings))
        {
            Emit(inline);
        }
    }

    private void AddFormats(IEnumerable<string> formats) => _formats.UnionWith(formats);
}
