using System.Buffers;
using System.Collections.Concurrent;
using ImrDocs.PageStyles;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Languages;
using ImrDocs.Values;
using ImrDocs.Word.Descriptions;
using ImrDocs.Word.Images;
using ImrDocs.Word.Packaging;
using ImrDocs.Word.Parts;
using ImrDocs.Word.Styles;
using ImrDocs.Word.Xml;

namespace ImrDocs.Word;

/// <summary>Writes the letters of one kind as Word documents. Safe for several threads at once.</summary>
internal sealed class WordWriter
{
    private readonly WordStyles _styles;
    private readonly WordImages _images;
    private readonly MarginParts _margins;
    private readonly string _language;
    private readonly PackedPart _relationships;
    private readonly PackedPart _stylesStart;
    private readonly PackedPart _numberingStart;
    private readonly PackedPart _fonts;
    private readonly ConcurrentBag<WordLetter> _idle = [];

    /// <param name="page">The style of the letter's page.</param>
    /// <param name="files">The letter's folder, with its images.</param>
    /// <param name="language">The language of the letter, as a tag of BCP 47.</param>
    public WordWriter(PageStyle page, TemplateFiles files, string language)
    {
        _language = language;
        _styles = new(page, LanguageTag.IsRightToLeft(language));
        _images = new(files);
        _margins = new(_styles);
        _relationships = PackedPart.Of(FixedParts.Relationships);
        _stylesStart = PackedPart.Beginning(
            Of(xml =>
            {
                StyleXml.WriteAll(xml, _styles, language);
                _margins.WriteStyle(xml, isAtTop: true);
                _margins.WriteStyle(xml, isAtTop: false);
            })
        );
        _numberingStart = PackedPart.Beginning(Of(xml => Numbering.WriteAll(xml, _styles)));
        _fonts = PackedPart.Of(
            Of(xml =>
                FixedParts.WriteFonts(
                    xml,
                    _styles
                        .All.Select(static style => style.Paragraph?.Text.Font ?? style.Characters!.Own.Font)
                        .Prepend(_styles.Default.Font)
                )
            )
        );
    }

    /// <summary>Writes a letter.</summary>
    /// <param name="blocks">The letter's blocks.</param>
    /// <param name="title">Its title.</param>
    /// <param name="runningHead">What every page repeats at its head.</param>
    /// <param name="output">Takes the letter when all of it is written, and nothing when there is an error.</param>
    /// <exception cref="MissingImageException">The letter's folder has no file of an image.</exception>
    public void Write(IReadOnlyList<DocumentBlock> blocks, string title, string runningHead, IBufferWriter<byte> output)
    {
        title = PlainText.Normalize(title);
        runningHead = PlainText.Normalize(runningHead);
        // A letter that failed is not used again: it stands in the middle.
        var letter = _idle.TryTake(out var idle) ? idle : new WordLetter(_styles, _images, _margins);
        letter.WriteText(blocks, title);
        Pack(letter, title, runningHead);
        letter.File.Write(output);
        letter.Clear();
        _idle.Add(letter);
    }

    /// <summary>The running head of a letter that is described; empty where its pages show none.</summary>
    public string RunningHeadOf(ApprovedMargins margins) =>
        _margins.FindRunningHead(margins.Title, isAtTop => isAtTop ? margins.Top : margins.Bottom) ?? "";

    private void Pack(WordLetter letter, string title, string runningHead)
    {
        var (file, parts, xml) = (letter.File, letter.Parts, letter.Part);
        List<string> names = ["styles", "settings", "numbering", "fontTable"];
        names.AddRange(_margins.Has(isAtTop: true) ? ["header1"] : []);
        names.AddRange(_margins.Has(isAtTop: false) ? ["footer1"] : []);
        names.AddRange(parts.NoteCount > 0 ? ["footnotes"] : []);

        FixedParts.WriteContentTypes(xml, names.Prepend("document"));
        Add(file, "[Content_Types].xml", xml);
        file.Add("_rels/.rels", _relationships);
        FixedParts.WriteProperties(xml, title, _language);
        Add(file, "docProps/core.xml", xml);
        file.Add("word/document.xml", letter.Text.Written);
        Relationships.Write(xml, names, parts);
        Add(file, "word/_rels/document.xml.rels", xml);
        file.Add("word/styles.xml", _stylesStart, parts.Styles.Xml.Raw(StyleXml.End).Written);
        FixedParts.WriteSettings(xml, parts.NoteCount > 0);
        Add(file, "word/settings.xml", xml);
        file.Add("word/numbering.xml", _numberingStart, parts.Lists.Raw(Numbering.End).Written);
        file.Add("word/fontTable.xml", _fonts);
        foreach (var isAtTop in (ReadOnlySpan<bool>)[true, false])
        {
            if (_margins.Has(isAtTop))
            {
                _margins.Write(xml, isAtTop, title, runningHead);
                Add(file, isAtTop ? "word/header1.xml" : "word/footer1.xml", xml);
            }
        }

        if (parts.NoteCount > 0)
        {
            FootnotesXml.Write(xml, parts.Notes.Written);
            Add(file, "word/footnotes.xml", xml);
            Relationships.WriteNotes(xml, parts);
            Add(file, "word/_rels/footnotes.xml.rels", xml);
        }

        foreach (var image in parts.Images)
        {
            file.Add(FormattableString.Invariant($"word/media/image{image.Number}.{image.Extension}"), image.Part);
        }
    }

    private static void Add(ZipWriter file, string name, XmlOutput xml)
    {
        file.Add(name, xml.Written);
        xml.Clear();
    }

    private static byte[] Of(Action<XmlOutput> write)
    {
        var xml = new XmlOutput();
        write(xml);
        return xml.Written.ToArray();
    }
}
