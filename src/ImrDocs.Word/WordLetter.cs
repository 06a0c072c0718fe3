using ImrDocs.PageStyles;
using ImrDocs.Templating.Documents;
using ImrDocs.Word.Blocks;
using ImrDocs.Word.Images;
using ImrDocs.Word.Packaging;
using ImrDocs.Word.Parts;
using ImrDocs.Word.Runs;
using ImrDocs.Word.Styles;
using ImrDocs.Word.Xml;

namespace ImrDocs.Word;

/// <summary>A letter that is being written, and the memory for it, which the next one uses again.</summary>
/// <param name="styles">The styles.</param>
/// <param name="images">The images of the letter's folder.</param>
/// <param name="margins">What every page repeats.</param>
internal sealed class WordLetter(WordStyles styles, WordImages images, MarginParts margins)
{
    /// <summary>The text, as XML.</summary>
    public XmlOutput Text { get; } = new();

    /// <summary>A part that is being written.</summary>
    public XmlOutput Part { get; } = new();

    /// <summary>What the letter needs in parts beside its text.</summary>
    public LetterParts Parts { get; } = new(styles);

    /// <summary>The file.</summary>
    public ZipWriter File { get; } = new();

    /// <summary>Writes the text.</summary>
    /// <param name="blocks">The letter's blocks.</param>
    /// <param name="title">Its title.</param>
    public void WriteText(IReadOnlyList<DocumentBlock> blocks, string title)
    {
        var sheet = styles.Page.Sheet;
        Text.Raw(XmlNames.Declaration).Raw("<w:document "u8);
        XmlNames.WriteForText(Text);
        Text.Raw("><w:body>"u8);
        if (styles.Title is { } style && title.Length > 0)
        {
            Text.Raw("<w:p><w:pPr><w:pStyle w:val=\""u8).Text(style.Id).Raw("\"/></w:pPr><w:r>"u8);
            Text.Raw("<w:t xml:space=\"preserve\">"u8).Text(title).Raw("</w:t></w:r></w:p>"u8);
        }

        var width = sheet.Width.Twips - sheet.Margin.Start.Twips - sheet.Margin.End.Twips;
        var output = new BlockOutput(Text, Parts, images, styles);
        var outer = output.BeginContent();
        new BlockWriter(output).WriteAll(
            blocks,
            styles.Main,
            new(new RunPlace(Math.Max(1, width), null, styles.IsRightToLeft), 0, false, false)
        );
        output.EndContent(outer);
        WriteSheet(sheet);
        Text.Raw("</w:body></w:document>"u8);
    }

    /// <summary>Forgets the letter.</summary>
    public void Clear()
    {
        Text.Clear();
        Part.Clear();
        Parts.Clear();
        File.Clear();
    }

    private void WriteSheet(SheetStyle sheet)
    {
        Text.Raw("<w:sectPr>"u8);
        Text.Raw(margins.Has(isAtTop: true) ? "<w:headerReference w:type=\"default\" r:id=\"header1\"/>"u8 : []);
        Text.Raw(margins.Has(isAtTop: false) ? "<w:footerReference w:type=\"default\" r:id=\"footer1\"/>"u8 : []);
        Text.Raw("<w:pgSz w:w=\""u8).Number(sheet.Width.Twips).Raw("\" w:h=\""u8).Number(sheet.Height.Twips);
        Text.Raw(sheet.Width.Thousandths > sheet.Height.Thousandths ? "\" w:orient=\"landscape"u8 : []);
        var (left, right) = styles.IsRightToLeft
            ? (sheet.Margin.End, sheet.Margin.Start)
            : (sheet.Margin.Start, sheet.Margin.End);
        Text.Raw("\"/><w:pgMar w:top=\""u8).Number(sheet.Margin.Top.Twips).Raw("\" w:right=\""u8).Number(right.Twips);
        Text.Raw("\" w:bottom=\""u8).Number(sheet.Margin.Bottom.Twips).Raw("\" w:left=\""u8).Number(left.Twips);
        Text.Raw("\" w:header=\""u8).Number(margins.Distance(isAtTop: true));
        Text.Raw("\" w:footer=\""u8).Number(margins.Distance(isAtTop: false)).Raw("\" w:gutter=\"0\"/>"u8);
        Text.Raw(styles.IsRightToLeft ? "<w:bidi/></w:sectPr>"u8 : "</w:sectPr>"u8);
    }
}
