using ImrDocs.Templating.Markdown.Containers;
using ImrDocs.Templating.Markdown.Footnotes;

namespace ImrDocs.Templating.Markdown;

/// <summary>
/// Leaves out the backslash of a line break where no line follows: the next line of an address may be left out.
/// </summary>
/// <remarks>
/// CommonMark shows a backslash that ends the last line of a paragraph. A letter has none there, in Markdown and in
/// HTML. One that is all that its line says stays, because the line would mean something else without it.
/// </remarks>
internal static class LineBreaks
{
    /// <summary>What Markdig writes for a line break.</summary>
    public const string Html = "<br />\n";

    /// <summary>What the end of an element begins with.</summary>
    public const string ClosingTag = "</";

    private static readonly string[] ClosingTagsWithinLine = ["</a>", "</em>", "</strong>", FootnotePlaces.Closing];

    private const char Backslash = '\\';
    private const char Ascii = '\x80';

    /// <summary>The indexes of the backslashes that are left out of a letter's Markdown, in their order.</summary>
    public static List<int> FindSurplus(string markdown)
    {
        List<int> surplus = [];
        for (
            var i = markdown.IndexOf("\\\n", StringComparison.Ordinal);
            i >= 0;
            i = markdown.IndexOf("\\\n", i + 2, StringComparison.Ordinal)
        )
        {
            if (IsSurplus(markdown, i))
            {
                surplus.Add(i);
            }
        }

        return surplus;
    }

    /// <summary>Whether a backslash at the end of a line breaks nothing, because its paragraph ends there.</summary>
    /// <param name="markdown">The Markdown.</param>
    /// <param name="index">The index of the backslash, before a line feed.</param>
    public static bool IsSurplus(string markdown, int index)
    {
        var start = index;
        while (start > 0 && markdown[start - 1] == Backslash)
        {
            start--;
        }

        return (index - start) % 2 == 0 && !IsAlone(markdown, index) && EndsParagraph(markdown, index);
    }

    /// <summary>
    /// Whether nothing but the mark of a list, a quote, or a definition stands before an index on its line.
    /// </summary>
    /// <param name="markdown">The Markdown.</param>
    /// <param name="index">The index.</param>
    public static bool IsAlone(string markdown, int index)
    {
        var line = index == 0 ? 0 : markdown.LastIndexOf('\n', index - 1) + 1;
        return IsOfMarkers([.. markdown.Skip(line).Take(index - line).Select(static c => (byte)(c < Ascii ? c : 'a'))]);
    }

    /// <summary>Whether a paragraph ends with the line that a backslash ends.</summary>
    /// <param name="markdown">The Markdown.</param>
    /// <param name="index">The index of the backslash, before a line feed.</param>
    public static bool EndsParagraph(string markdown, int index)
    {
        var next = index + 2;
        return next >= markdown.Length || markdown[next] == '\n' || ContainerNames.HasFenceAt(markdown, next);
    }

    /// <summary>Whether what is written ends with a backslash that breaks its line, if another line follows.</summary>
    /// <param name="written">What is written, as UTF-8, without the line feed after the backslash.</param>
    public static bool EndsWithBreak(ReadOnlySpan<byte> written)
    {
        var count = 0;
        while (count < written.Length && written[written.Length - 1 - count] == (byte)Backslash)
        {
            count++;
        }

        if (count % 2 == 0)
        {
            return false;
        }

        var before = written.Slice(0, written.Length - 1);
        return !IsOfMarkers(before.Slice(before.LastIndexOf((byte)'\n') + 1));
    }

    /// <summary>Whether a text ends the paragraph before it.</summary>
    /// <param name="text">The text, as UTF-8, which begins a line.</param>
    public static bool EndsParagraph(ReadOnlySpan<byte> text) =>
        text.Length == 0 || text[0] == (byte)'\n' || text.StartsWith(ContainerNames.FenceUtf8);

    /// <summary>Cuts a text of a template where a line break may turn out to break nothing.</summary>
    /// <param name="text">The text in the form that is written.</param>
    /// <param name="end">What a line break ends with in that form.</param>
    /// <param name="next">What can follow it where the paragraph ends.</param>
    public static IEnumerable<string> Split(string text, string end, params string[] next)
    {
        var start = 0;
        for (var i = Next(0); i >= 0; i = Next(i))
        {
            i += end.Length;
            if (next.Any(part => string.CompareOrdinal(text, i, part, 0, part.Length) == 0))
            {
                yield return text.Substring(start, i - start);
                start = i;
            }
        }

        yield return text.Substring(start);

        int Next(int from) => text.IndexOf(end, from, StringComparison.Ordinal);
    }

    // A value that begins like a mark has a backslash before it, or before the sign after its number.
    private static bool IsOfMarkers(ReadOnlySpan<byte> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var start = i;
            while (i < line.Length && line[i] is >= (byte)'0' and <= (byte)'9')
            {
                i++;
            }

            var isNumber = i > start;
            if (i == line.Length || (isNumber ? line[i] is not ((byte)'.' or (byte)')') : !IsMarker(line[i])))
            {
                return false;
            }
        }

        return true;
    }

    // Signs of which Markdown makes a rule, a fence, or an underline where nothing follows them count as marks.
    private static bool IsMarker(byte c) => " \t>-+*:=_`~"u8.IndexOf(c) >= 0;

    /// <summary>Whether HTML begins with the end of a block, before which there is no line break.</summary>
    public static bool BeginsWithEndOfBlock(string html) =>
        html.StartsWith(ClosingTag, StringComparison.Ordinal)
        && !ClosingTagsWithinLine.Any(tag => html.StartsWith(tag, StringComparison.Ordinal));
}
