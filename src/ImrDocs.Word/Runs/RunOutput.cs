using ImrDocs.Word.Styles;
using ImrDocs.Word.Xml;

namespace ImrDocs.Word.Runs;

/// <summary>
/// Writes text as runs; text that is alike, of whatever runs of the letter, is one run of the document.
/// </summary>
/// <param name="xml">Takes the XML.</param>
internal sealed class RunOutput(XmlOutput xml)
{
    private State _state;
    private bool _isOpen;
    private bool _isText;

    /// <summary>What takes the XML.</summary>
    public XmlOutput Xml => xml;

    /// <summary>Writes a text of one direction.</summary>
    public void Text(ReadOnlySpan<char> text, string? style, string? language, bool isRightToLeft)
    {
        Begin(new(style, language, isRightToLeft));
        if (!_isText)
        {
            xml.Raw("<w:t xml:space=\"preserve\">"u8);
            _isText = true;
        }

        xml.Text(text);
    }

    /// <summary>Writes what stands in a run beside text.</summary>
    public void Element(ReadOnlySpan<byte> element, string? style, string? language)
    {
        Begin(_isOpen ? _state : new(style, language, false));
        EndText();
        xml.Raw(element);
    }

    /// <summary>Begins a run of its own, for what the caller writes and ends.</summary>
    public void BeginOwn(string? style, string? language)
    {
        End();
        xml.Raw("<w:r>"u8);
        WriteProperties(new(style, language, false));
    }

    /// <summary>Ends the run that is open.</summary>
    public void End()
    {
        EndText();
        xml.Raw(_isOpen ? "</w:r>"u8 : []);
        _isOpen = false;
    }

    private void Begin(State state)
    {
        if (_isOpen && state == _state)
        {
            return;
        }

        End();
        _state = state;
        _isOpen = true;
        xml.Raw("<w:r>"u8);
        WriteProperties(state);
    }

    private void EndText()
    {
        xml.Raw(_isText ? "</w:t>"u8 : []);
        _isText = false;
    }

    private void WriteProperties(State state)
    {
        if (state == default)
        {
            return;
        }

        xml.Raw("<w:rPr>"u8);
        if (state.Style is { } style)
        {
            xml.Raw("<w:rStyle w:val=\""u8).Text(style).Raw("\"/>"u8);
        }

        xml.Raw(state.IsRightToLeft ? "<w:rtl/>"u8 : []);
        if (state.Language is { } language)
        {
            LanguageXml.Write(xml, language);
        }

        xml.Raw("</w:rPr>"u8);
    }

    private readonly record struct State(string? Style, string? Language, bool IsRightToLeft);
}
