using System.Text;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.CompiledLetters;

/// <content>What is written where the Markdown has it, and arranged at the end.</content>
public ref partial struct LetterWriter<TEscaping>
{
    /// <summary>Arranges a letter's HTML as a page has it.</summary>
    /// <param name="start">Where the HTML begins.</param>
    internal void Arrange(int start)
    {
        var html = HtmlOrder.Arrange(Encoding.UTF8.GetString(_buffer[start.._length]));
        _length = start;
        Reserve(Encoding.UTF8.GetMaxByteCount(html.Length));
        _length += Encoding.UTF8.GetBytes(html, _buffer[_length..]);
    }
}
