using ImrDocs.Templating.Documents;
using ImrDocs.Word.Images;
using ImrDocs.Word.Parts;
using ImrDocs.Word.Runs;
using ImrDocs.Word.Styles;
using ImrDocs.Word.Xml;

namespace ImrDocs.Word.Blocks;

/// <summary>Writes paragraphs, and what Word asks for around tables.</summary>
/// <param name="xml">Takes the XML.</param>
/// <param name="parts">What the letter needs in parts beside its text.</param>
/// <param name="images">The images of the letter's folder.</param>
/// <param name="styles">The styles.</param>
internal sealed class BlockOutput(XmlOutput xml, LetterParts parts, WordImages images, WordStyles styles)
{
    private readonly RunWriter _runs = new(xml, parts, images, styles);
    private State _state;
    private ListMark? _mark;
    private bool _breaks;

    /// <summary>What takes the XML.</summary>
    public XmlOutput Xml => xml;

    /// <summary>The styles.</summary>
    public WordStyles Styles => styles;

    /// <summary>What the letter needs in parts beside its text.</summary>
    public LetterParts Parts => parts;

    /// <summary>Begins a page with what follows.</summary>
    public void BreakPage() => _breaks = true;

    /// <summary>Gives the next paragraph the mark of a list.</summary>
    public void Mark(ListMark mark) => _mark = mark;

    /// <summary>Writes a paragraph.</summary>
    public void Paragraph(IReadOnlyList<DocumentRun> runs, StyledElement element, BlockPlace place)
    {
        var text = Begin(element, place);
        _runs.Write(runs, element, text);
        End();
    }

    /// <summary>Writes a paragraph of lines that are shown as they are.</summary>
    public void Lines(IReadOnlyList<string> lines, StyledElement element, BlockPlace place)
    {
        var text = Begin(element, place);
        _runs.WriteLines(lines, element, text);
        End();
    }

    /// <summary>Writes the mark of a list that no paragraph has taken.</summary>
    public void EndMark(StyledElement element, BlockPlace place)
    {
        if (_mark is not null)
        {
            Paragraph([], element, place);
        }
    }

    /// <summary>Makes room for a table.</summary>
    /// <param name="element">The table.</param>
    public void BeginTable(StyledElement element)
    {
        _breaks |= ParagraphLooks.BreaksBefore(element);
        var space = ParagraphLooks.Before(element);
        if (_state.EndsWithTable || (space > _state.Below && _state.HasText))
        {
            Gap(Math.Max(space, _state.Above));
        }
    }

    /// <summary>Ends a table.</summary>
    /// <param name="element">The table.</param>
    public void EndTable(StyledElement element)
    {
        xml.Raw("</w:tbl>"u8);
        _state = new(HasText: true, EndsWithTable: true, ParagraphLooks.After(element), 0);
    }

    /// <summary>Begins what stands in a cell.</summary>
    /// <returns>What to end it with.</returns>
    public State BeginContent()
    {
        var outer = _state;
        _state = default;
        return outer;
    }

    /// <summary>Ends what stands in a cell, or the letter: a paragraph stands at the end.</summary>
    /// <param name="outer">What stands around it.</param>
    public void EndContent(State outer)
    {
        if (!_state.HasText || _state.EndsWithTable)
        {
            Gap(0);
        }

        _state = outer;
    }

    private void Gap(int above)
    {
        var style = styles.GapOf(above);
        xml.Raw("<w:p><w:pPr><w:pStyle w:val=\""u8).Text(parts.Styles.IdOf(style, styles.Main)).Raw("\"/>"u8);
        WriteBreak();
        xml.Raw("</w:pPr></w:p>"u8);
        _state = new(HasText: true, EndsWithTable: false, 0, 0);
    }

    private RunPlace Begin(StyledElement element, BlockPlace place)
    {
        var style = element.Paragraph(_state.EndsWithTable ? _state.Above : 0);
        var look = style.Paragraph!;
        xml.Raw("<w:p><w:pPr><w:pStyle w:val=\""u8).Text(parts.Styles.IdOf(style, element)).Raw("\"/>"u8);
        if (place.KeepsLast && !look.KeepsWithNext)
        {
            xml.Raw("<w:keepNext/>"u8);
        }

        if (place.IsKept && !look.KeepsLines)
        {
            xml.Raw("<w:keepLines/>"u8);
        }

        WriteBreak();
        if (_mark is { } mark)
        {
            xml.Raw("<w:numPr><w:ilvl w:val=\""u8).Number(mark.Level).Raw("\"/><w:numId w:val=\""u8);
            xml.Number(mark.List).Raw("\"/></w:numPr>"u8);
        }

        if (place.Text.IsRightToLeft != styles.IsRightToLeft)
        {
            xml.Raw(place.Text.IsRightToLeft ? "<w:bidi/>"u8 : "<w:bidi w:val=\"0\"/>"u8);
        }

        if (_mark is { } marked && marked.Indent != look.Start)
        {
            xml.Raw("<w:ind w:left=\""u8)
                .Number(look.Start)
                .Raw("\" w:hanging=\""u8)
                .Number(Numbering.HangingOf(styles));
            xml.Raw("\"/>"u8);
        }

        xml.Raw("</w:pPr>"u8);
        _mark = null;
        _state = new(HasText: true, EndsWithTable: false, 0, look.After);
        return place.Text with { Width = Math.Max(1, place.Text.Width - look.Start - look.End) };
    }

    private void End() => xml.Raw("</w:p>"u8);

    private void WriteBreak()
    {
        xml.Raw(_breaks ? "<w:pageBreakBefore/>"u8 : []);
        _breaks = false;
    }

    /// <summary>What was written last.</summary>
    /// <param name="HasText">Whether anything was.</param>
    /// <param name="EndsWithTable">Whether it was a table.</param>
    /// <param name="Above">The space that the table asks for below it, in twentieths of a point.</param>
    /// <param name="Below">The space after the paragraph, in twentieths of a point.</param>
    internal readonly record struct State(bool HasText, bool EndsWithTable, int Above, int Below);
}

/// <summary>The mark of a list that a paragraph has.</summary>
/// <param name="List">The number of the list.</param>
/// <param name="Level">The level, from 0.</param>
/// <param name="Indent">The space before the text that the level has, in twentieths of a point.</param>
internal readonly record struct ListMark(int List, int Level, int Indent);
