using Scriban.Parsing;

namespace ImrDocs.Templating.Syntax;

/// <summary>Places inside a text.</summary>
internal static class TextPlaces
{
    /// <summary>The place of a character of the text that starts at the given place.</summary>
    public static TextPosition Advance(TextPosition start, string text, int index)
    {
        var (line, column) = (start.Line, start.Column);
        for (var i = 0; i < index; i++)
        {
            (line, column) = text[i] == '\n' ? (line + 1, 0) : (line, column + 1);
        }

        return new(start.Offset + index, line, column);
    }

    /// <summary>The offset at which the line of a place begins.</summary>
    public static int LineStart(string text, int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
}
