using System.Text;

namespace ImrDocs.Forms.Text;

/// <summary>Breaks a text into lines that fit a width.</summary>
/// <remarks>
/// A line ends at spaces, which are left out there, or beside a wide character. A word is never divided: one that is
/// wider than a line, such as an address, stays whole, so that it can be copied and found.
/// </remarks>
internal static class LineWrap
{
    /// <summary>The lines of a text.</summary>
    /// <param name="text">The text, without line breaks.</param>
    /// <param name="width">The width of the first line, in columns; null where nothing is broken.</param>
    /// <param name="hanging">How many columns less each further line has.</param>
    public static IEnumerable<string> Wrap(string text, int? width, int hanging)
    {
        if (width is not { } columns)
        {
            yield return text;
            yield break;
        }

        var left = columns;
        var start = 0;
        var used = 0;
        var wasWide = false;
        (int End, int Next, int Used)? place = null;
        for (var i = 0; i < text.Length; )
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            var runeWidth = TextWidth.Of(rune);
            var isWide = runeWidth > 1;
            if (rune.Value == ' ')
            {
                var end = i;
                while (i < text.Length && text[i] == ' ')
                {
                    i++;
                }

                used += i - end;
                place = end > start ? (end, i, used) : place;
                wasWide = false;
                continue;
            }

            if ((isWide || (wasWide && runeWidth > 0)) && i > start && text[i - 1] != ' ')
            {
                place = (i, i, used);
            }

            used += runeWidth;
            if (used > left && place is { } found)
            {
                yield return text[start..found.End];
                start = found.Next;
                used -= found.Used;
                left = columns - hanging;
                place = null;
            }

            wasWide = isWide || (wasWide && runeWidth == 0);
            i += length;
        }

        yield return text[start..].TrimEnd(' ');
    }
}
