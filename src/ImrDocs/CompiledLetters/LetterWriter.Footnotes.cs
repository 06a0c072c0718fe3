using System.Text;
using ImrDocs.Templating.Markdown.Footnotes;

namespace ImrDocs.CompiledLetters;

/// <content>Footnotes, which are written where they stand and put in their place at the end.</content>
public ref partial struct LetterWriter<TEscaping>
{
    /// <summary>Puts the footnotes of a letter's HTML in their place.</summary>
    /// <param name="start">Where the HTML begins.</param>
    internal void ArrangeFootnotes(int start)
    {
        var html = FootnotePlaces.Arrange(Encoding.UTF8.GetString(_buffer[start.._length]));
        _length = start;
        Reserve(Encoding.UTF8.GetMaxByteCount(html.Length));
        _length += Encoding.UTF8.GetBytes(html, _buffer[_length..]);
    }
}
