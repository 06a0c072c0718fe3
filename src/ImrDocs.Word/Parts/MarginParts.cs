using ImrDocs.PageStyles;
using ImrDocs.Word.Styles;
using ImrDocs.Word.Xml;

namespace ImrDocs.Word.Parts;

/// <summary>What every page of a document repeats above and below its text.</summary>
/// <param name="styles">The styles.</param>
internal sealed class MarginParts(WordStyles styles)
{
    private readonly SheetStyle _sheet = styles.Page.Sheet;

    /// <summary>Whether something stands in a margin.</summary>
    /// <param name="isAtTop">Whether it is the margin at the top, else that at the bottom.</param>
    public bool Has(bool isAtTop) => Boxes(isAtTop).Any();

    /// <summary>
    /// The space between the edge of the sheet and what stands in a margin, in twentieths of a point.
    /// </summary>
    /// <param name="isAtTop">Whether it is the margin at the top, else that at the bottom.</param>
    public int Distance(bool isAtTop)
    {
        var margin = isAtTop ? _sheet.Margin.Top : _sheet.Margin.Bottom;
        var line = Boxes(isAtTop).Select(static box => box.Style.LineHeight.Twips).DefaultIfEmpty(0).Max();
        return Math.Max(0, (margin.Twips - line) / 2);
    }

    /// <summary>Writes the style of what stands in a margin.</summary>
    public void WriteStyle(XmlOutput xml, bool isAtTop)
    {
        if (Boxes(isAtTop).FirstOrDefault() is { } box)
        {
            StyleXml.WritePlain(xml, StyleOf(box, isAtTop), styles);
        }
    }

    /// <summary>Writes the part for one letter.</summary>
    /// <param name="xml">Takes the XML.</param>
    /// <param name="isAtTop">Whether it is the margin at the top, else that at the bottom.</param>
    /// <param name="title">The title of the letter.</param>
    /// <param name="runningHead">The running head of the letter.</param>
    public void Write(XmlOutput xml, bool isAtTop, string title, string runningHead)
    {
        var element = isAtTop ? "hdr"u8 : "ftr"u8;
        xml.Raw(XmlNames.Declaration).Raw("<w:"u8).Raw(element).Raw(" xmlns:w=\""u8).Raw(XmlNames.Word);
        xml.Raw("\"><w:p><w:pPr><w:pStyle w:val=\""u8).Raw(isAtTop ? "Header"u8 : "Footer"u8).Raw("\"/>"u8);
        var width = (_sheet.Width.Twips - _sheet.Margin.Start.Twips - _sheet.Margin.End.Twips);
        xml.Raw("<w:tabs><w:tab w:val=\"center\" w:pos=\""u8).Number(width / 2);
        xml.Raw("\"/><w:tab w:val=\"right\" w:pos=\""u8).Number(width).Raw("\"/></w:tabs>"u8);
        xml.Raw(IsRightToLeft(isAtTop) == styles.IsRightToLeft ? [] : "<w:bidi w:val=\"0\"/>"u8).Raw("</w:pPr>"u8);
        var first = Boxes(isAtTop).First();
        var at = 0;
        foreach (var box in Boxes(isAtTop))
        {
            for (; at < PlaceOf(box, IsRightToLeft(isAtTop)); at++)
            {
                xml.Raw("<w:r><w:tab/></w:r>"u8);
            }

            foreach (var content in box.Content)
            {
                Write(xml, content, title, runningHead, new(TextLook.Of(box.Style), TextLook.Of(first.Style)));
            }
        }

        xml.Raw("</w:p></w:"u8).Raw(element).Raw(">"u8);
    }

    /// <summary>The running head of a letter, from what its margins show; null where they show none.</summary>
    /// <param name="title">The title of the letter.</param>
    /// <param name="text">The text of the margin at the top, or at the bottom; null where it is empty.</param>
    public string? FindRunningHead(string title, Func<bool, string?> text) =>
        ((bool[])[true, false])
            .Select(isAtTop =>
                text(isAtTop) is { } margin
                    ? MarginText.FindRunningHead(
                        [.. Boxes(isAtTop).SelectMany(static box => box.Content)],
                        title,
                        margin
                    )
                    : null
            )
            .FirstOrDefault(static head => head is not null);

    private static PlainStyle StyleOf(MarginBox box, bool isAtTop) =>
        new(isAtTop ? "Header" : "Footer", isAtTop ? "header" : "footer")
        {
            Paragraph = ParagraphLooks.OfBox(box.Style) with
            {
                Alignment = "left",
                KeepsWithNext = false,
                Before = 0,
                After = 0,
            },
        };

    // Boxes of one margin rarely differ; where one does, it has its look by itself.
    private static void Write(
        XmlOutput xml,
        MarginContent content,
        string title,
        string runningHead,
        CharacterLook look
    )
    {
        var field = content.Kind switch
        {
            MarginContentKind.PageNumber => "PAGE"u8,
            MarginContentKind.PageCount => "NUMPAGES"u8,
            _ => [],
        };
        var text = content.Kind switch
        {
            MarginContentKind.Text => content.Text,
            MarginContentKind.Title => title,
            MarginContentKind.RunningHead => runningHead,
            _ => "1",
        };
        if (!field.IsEmpty)
        {
            xml.Raw("<w:fldSimple w:instr=\""u8).Raw(field).Raw("\">"u8);
        }

        xml.Raw("<w:r>"u8);
        var isRightToLeft = TextDirection.OfFirst(text) == true;
        if (!look.IsNone || isRightToLeft)
        {
            look.Write(xml, isRightToLeft);
        }

        xml.Raw("<w:t xml:space=\"preserve\">"u8).Text(text).Raw("</w:t></w:r>"u8);
        xml.Raw(field.IsEmpty ? [] : "</w:fldSimple>"u8);
    }

    // Tabs follow the direction of the text.
    private IEnumerable<MarginBox> Boxes(bool isAtTop)
    {
        var isRightToLeft = IsRightToLeft(isAtTop);
        return _sheet.Boxes.Where(box => box.IsAtTop == isAtTop).OrderBy(box => PlaceOf(box, isRightToLeft));
    }

    // "Page 1 of 2" is ordered as a whole, also where the letter runs from right to left.
    private bool IsRightToLeft(bool isAtTop) =>
        styles.IsRightToLeft
        && _sheet
            .Boxes.Where(box => box.IsAtTop == isAtTop)
            .SelectMany(static box => box.Content)
            .Select(static content => TextDirection.OfFirst(content.Text))
            .Where(static direction => direction is not null)
            .All(static direction => direction == true);

    private static int PlaceOf(MarginBox box, bool isRightToLeft) =>
        box.Alignment switch
        {
            TextAlignment.Center => 1,
            TextAlignment.Right => isRightToLeft ? 0 : 2,
            _ => isRightToLeft ? 2 : 0,
        };
}
