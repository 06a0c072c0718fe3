namespace ImrDocs.Templating.Markdown;

/// <summary>
/// Leaves out the backslash of a line break where no line follows: the next line of an address may be left out.
/// </summary>
/// <remarks>
/// CommonMark shows a backslash that ends the last line of a paragraph. A letter has none there, in Markdown and in
/// HTML. One that is all that its line says stays, because without it there would be no paragraph.
/// </remarks>
internal static class LineBreaks
{
    /// <summary>What Markdig writes for a line break.</summary>
    public const string Html = "<br />\n";

    private const char Backslash = '\\';
    private const string Container = ":::";

    /// <summary>The indexes of the backslashes that are left out of a letter's Markdown, in their order.</summary>
    public static IReadOnlyList<int> FindSurplus(string markdown)
    {
        List<int>? surplus = null;
        for (
            var i = markdown.IndexOf("\\\n", StringComparison.Ordinal);
            i >= 0;
            i = markdown.IndexOf("\\\n", i + 2, StringComparison.Ordinal)
        )
        {
            if (IsSurplus(markdown, i))
            {
                (surplus ??= []).Add(i);
            }
        }

        return surplus ?? (IReadOnlyList<int>)[];
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

        return (index - start) % 2 == 0 && HasTextBefore(markdown, start) && EndsParagraph(markdown, index);
    }

    /// <summary>Whether a paragraph ends with the line that a backslash ends.</summary>
    /// <param name="markdown">The Markdown.</param>
    /// <param name="index">The index of the backslash, before a line feed.</param>
    public static bool EndsParagraph(string markdown, int index)
    {
        var next = index + 2;
        return next >= markdown.Length
            || markdown[next] == '\n'
            || string.CompareOrdinal(markdown, next, Container, 0, Container.Length) == 0;
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

        var before = written.Length - count;
        while (before > 0 && IsMarker((char)written[before - 1]))
        {
            before--;
        }

        return before > 0 && written[before - 1] != (byte)'\n';
    }

    private static bool HasTextBefore(string markdown, int index)
    {
        while (index > 0 && IsMarker(markdown[index - 1]))
        {
            index--;
        }

        return index > 0 && markdown[index - 1] != '\n';
    }

    // What a line of a list, a quote, or a definition begins with; a value that begins so has a backslash before it.
    private static bool IsMarker(char c) => c is ' ' or '\t' or '>' or '-' or '+' or '*' or ':';

    /// <summary>Whether a text ends the paragraph before it.</summary>
    /// <param name="text">The text, as UTF-8, which begins a line.</param>
    public static bool EndsParagraph(ReadOnlySpan<byte> text) =>
        text.Length == 0 || text[0] == (byte)'\n' || text.StartsWith(":::"u8);

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
}
