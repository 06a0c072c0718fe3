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

    /// <summary>How many spaces and tabs stand at an offset.</summary>
    public static int SpacesAt(string text, int offset)
    {
        var end = offset;
        while (end < text.Length && text[end] is (' ' or '\t'))
        {
            end++;
        }

        return end - offset;
    }

    /// <summary>Whether only spaces and tabs stand between the start of the line and an offset.</summary>
    public static bool IsFirstOnLine(string text, int offset)
    {
        var start = offset - 1;
        while (start >= 0 && text[start] is (' ' or '\t'))
        {
            start--;
        }

        return start < 0 || text[start] == '\n';
    }

    /// <summary>Whether only spaces and tabs stand between an offset and the end of the line.</summary>
    public static bool IsLastOnLine(string text, int offset) =>
        offset + SpacesAt(text, offset) is var end && (end == text.Length || text[end] == '\n');

    /// <summary>The offset of the tag in which an offset is the first thing; null when it is not.</summary>
    public static int? TagBefore(string text, int offset)
    {
        var start = offset;
        while (start > 0 && text[start - 1] is ('~' or '-' or ' ' or '\t' or '\n'))
        {
            start--;
        }

        return IsAt(text, start - 2, "{{") ? start - 2 : null;
    }

    /// <summary>
    /// Whether a line ends right before an offset, and the tag before, or the tag that begins there, takes its end
    /// away.
    /// </summary>
    public static bool LosesLineBreakBefore(string text, int offset)
    {
        var end = offset;
        var breaks = 0;
        while (end > 0 && text[end - 1] is (' ' or '\t' or '\n'))
        {
            end--;
            breaks += text[end] == '\n' ? 1 : 0;
        }

        return breaks > 0
            && (IsAt(text, offset, "{{-") || IsAt(text, end - 3, "-}}") || (breaks == 1 && IsAt(text, end - 3, "~}}")));
    }

    private static bool IsAt(string text, int offset, string part) =>
        offset >= 0 && string.CompareOrdinal(text, offset, part, 0, part.Length) == 0;

    /// <summary>The offset at which the line of a place begins.</summary>
    public static int LineStart(string text, int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
}
